/** Puts the script of a slide into its place; it waits in a `<template>` of the page. */
import type { Form } from '../../../model/session.ts'

export function showNotes(place: Element, slideId: string): void {
  const template = [...document.querySelectorAll<HTMLTemplateElement>('template[data-notes-of]')].find(
    (each) => each.dataset['notesOf']?.split(' ').includes(slideId),
  )
  place.replaceChildren(template ? template.content.cloneNode(true) : noNotes())
  place.scrollTop = 0
}

/** What the script says for the other form is out of sight; styles do it. */
export function showForm(form: Form): void {
  document.documentElement.dataset['form'] = form
  for (const each of document.querySelectorAll<HTMLElement>('button[data-form]'))
    each.setAttribute('aria-pressed', String(each.dataset['form'] === form))
}

export function otherForm(form: Form): Form {
  return form === 'f2f' ? 'online' : 'f2f'
}

function noNotes(): HTMLElement {
  const text = document.createElement('p')
  text.className = 'no-notes'
  text.textContent = 'Bij deze dia staat niets in het draaiboek.'
  return text
}
