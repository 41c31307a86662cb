/** Small groups by lot, large on the slide. Names live in this page and nowhere else: a reload forgets them. */
import type { Show } from '../present.ts'
import { announce } from '../start-show.ts'
import { drawGroups, drawUnlike, type Groups } from './draw-groups.ts'
import { exerciseOf } from './exercise-of.ts'
import { readPeople } from './read-names.ts'
import { findSheet, onAct, partOf, toggleSheet } from './sheets.ts'

/** Returns what its key does. */
export function groupDraw(show: Show): () => void {
  const sheet = findSheet('groepjes')
  const form = partOf(sheet, 'form', HTMLFormElement)
  const names = partOf(sheet, 'names', HTMLTextAreaElement)
  const apart = partOf(sheet, 'apart', HTMLTextAreaElement)
  const wishes = partOf(sheet, 'wishes', HTMLDetailsElement)
  const threes = partOf(sheet, 'threes', HTMLInputElement)
  const pairs = partOf(sheet, 'pairs', HTMLInputElement)
  const problem = partOf(sheet, 'problem', HTMLElement)
  const result = partOf(sheet, 'result', HTMLElement)
  let drawn: Groups<string> | undefined
  let exerciseId: string | undefined

  const showForm = () => {
    result.hidden = true
    form.hidden = false
    names.focus()
  }
  const draw = () => {
    const people = readPeople(names.value, apart.value)
    const size = threes.checked ? 3 : 2
    const groups =
      'problem' in people
        ? undefined
        : drawUnlike(drawn, () => drawGroups(people.names, size, people.apart, Math.random))
    problem.textContent = 'problem' in people ? people.problem : groups ? '' : cannotBeDone[size]
    if (groups === undefined) {
      showForm()
      return
    }
    drawn = groups
    wishes.open = false
    form.hidden = true
    result.hidden = false
    partOf(result, 'groups', HTMLElement).replaceChildren(...groups.map(groupElement))
    partOf(result, 'again', HTMLElement).focus()
    announce(groups.map((group, index) => `Groepje ${index + 1}: ${group.join(', ')}.`).join(' '))
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    draw()
  })
  onAct(sheet, { again: draw, names: showForm })

  return () =>
    toggleSheet(sheet, () => {
      const exercise = exerciseOf(show.currentSlide())
      if (exercise === undefined || exercise.id === exerciseId) return
      exerciseId = exercise.id
      threes.checked = exercise.together !== undefined && exercise.together > 2
      pairs.checked = !threes.checked
      showForm()
    })
}

const cannotBeDone: Readonly<Record<2 | 3, string>> = {
  2: 'Dit komt niet uit: te veel mensen mogen niet samen. Haal een regel weg.',
  3: 'Dit komt niet uit: te veel mensen mogen niet samen. Kies groepjes van twee, of haal een regel weg.',
}

function groupElement(group: readonly string[], index: number): HTMLElement {
  const item = document.createElement('li')
  const lines = [`Groepje ${index + 1}`, ...group].map((text, line) => {
    const element = document.createElement(line === 0 ? 'h3' : 'p')
    element.textContent = text
    return element
  })
  item.append(...lines)
  return item
}
