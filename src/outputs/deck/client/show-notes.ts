/** Puts the script of a slide into its place; it waits in a `<template>` of the page. */
export function showNotes(place: Element, slideId: string): void {
  const template = [...document.querySelectorAll<HTMLTemplateElement>('template[data-notes-of]')].find(
    (each) => each.dataset['notesOf']?.split(' ').includes(slideId),
  )
  place.replaceChildren(template ? template.content.cloneNode(true) : noNotes())
  place.scrollTop = 0
}

function noNotes(): HTMLElement {
  const text = document.createElement('p')
  text.className = 'no-notes'
  text.textContent = 'Bij deze dia staat niets in het draaiboek.'
  return text
}
