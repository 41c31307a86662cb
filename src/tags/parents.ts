/** Groups of places where a tag may stand. */

const projected = [
  'Dia',
  'InGesprek',
  'Groepsoefening',
  'Nabespreking',
  'Filmfragment',
  'Herhaling',
  'Reflectie',
  'Thuisopdracht',
]

/** Text that the group reads and can answer. */
export const withFields = [...projected, 'Werkblad', 'Vragengroep', 'Handout', 'Kaart', 'Inhalen', '']

export const trainerText = [
  'Trainer',
  'Zeg',
  'Doe',
  'LetOp',
  'Achtergrond',
  'TerPlaatse',
  'Online',
  'Landing',
]

/** Tags whose text is the line above a place to write. */
const fields = ['Vraag', 'Schaal', 'Keuze', 'Dagboek', 'Tekenvak']

/** Every place that holds running text. */
export const withText = [...withFields, 'Kolom', 'Rol', 'Uitweg', ...fields, ...trainerText]
