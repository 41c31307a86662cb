/** The slides of a session as Markdown for Marp: the same titles, text, questions and pictures, in its own theme. */
import { relative, resolve } from 'node:path'
import type { Field } from '../../src/model/field.ts'
import type { ParticipantCourse, ParticipantSession } from '../../src/model/participant.ts'
import type { Inline, Prose } from '../../src/model/prose.ts'
import type { Content } from '../../src/model/session.ts'
import { emblemOf } from '../../src/outputs/shared/emblem.ts'
import { entry } from '../../src/outputs/shared/references.ts'
import { slidesOf, type DeckSlide } from '../../src/outputs/shared/slides.ts'

/** @param folder where the Markdown will stand: pictures are named from there */
export function marpSource(session: ParticipantSession, course: ParticipantCourse, folder: string): string {
  const settings = '---\nmarp: true\nlang: nl\npaginate: true\n---'
  const slides = slidesOf(session).map((slide) => slideText(slide))
  return `${settings}\n\n${slides.join('\n\n---\n\n')}\n`

  function slideText(slide: DeckSlide): string {
    const title = `${slide.kind === 'opening' ? '#' : '##'} ${plain(slide.title)}`
    return blocks([title, ...bodyOf(slide)])
  }

  function bodyOf(slide: DeckSlide): readonly string[] {
    switch (slide.kind) {
      case 'opening': {
        const emblem = emblemOf(slide.number, course)
        return [...(emblem ? [picture('w:200', emblem.file)] : []), plain(slide.core)]
      }
      case 'oefening':
        return [...slide.content.map(content), ...slide.wayOut.map(prose)]
      case 'rollen':
        return slide.roles.flatMap(({ title, content }) => [`### ${plain(title)}`, ...content.map(prose)])
      case 'film': {
        const { title, url } = entry(course.films, slide.film)
        return [...slide.content.map(content), `[${plain(title)}](${url})`]
      }
      case 'tekst':
      case 'kern':
      case 'beeld':
      case 'gesprek':
      case 'nabespreking':
      case 'herhaling':
      case 'reflectie':
      case 'thuisopdracht':
        return slide.content.map(content)
    }
  }

  function content(node: Content): string {
    switch (node.kind) {
      case 'paragraph':
      case 'list':
      case 'quote':
      case 'figure':
        return prose(node)
      case 'columns':
        return blocks(
          node.columns.flatMap(({ title, content }) => [`### ${plain(title)}`, ...content.map(prose)]),
        )
      case 'question':
      case 'drawingBox':
      case 'scale':
      case 'choice':
      case 'diary':
        return field(node)
    }
  }

  function field(node: Field): string {
    const prompt = inline(node.prompt)
    switch (node.kind) {
      case 'question':
      case 'drawingBox':
        return `1. ${prompt}`
      case 'scale':
        return blocks([prompt, plain(`${node.from} … ${node.to}`)])
      case 'choice':
        return blocks([prompt, ...node.options.map((option) => `- ${plain(option)}`)])
      case 'diary':
        return blocks([prompt, ...node.columns.map((column) => `- ${plain(column)}`)])
    }
  }

  function prose(node: Prose<'group'>): string {
    switch (node.kind) {
      case 'paragraph':
        return inline(node.children)
      case 'list':
        return node.items
          .map(({ children }, index) => {
            const mark = node.ordered ? `${String(node.start + index)}.` : '-'
            return `${mark} ${indented(blocks(children.map(prose)), ' '.repeat(mark.length + 1))}`
          })
          .join('\n')
      case 'quote':
        return `> ${indented(blocks(node.children.map(prose)), '> ')}`
      case 'figure': {
        const { alt, file } = entry(course.pictures, node.picture)
        return picture(`h:400 ${plain(alt)}`, file)
      }
    }
  }

  function inline(nodes: readonly Inline<'group'>[]): string {
    return nodes.map(words).join('')
  }

  function words(node: Inline<'group'>): string {
    switch (node.kind) {
      case 'text':
        return plain(node.value)
      case 'strong':
        return `**${inline(node.children)}**`
      case 'emphasis':
        return `*${inline(node.children)}*`
      case 'link':
        return `[${inline(node.children)}](${node.url})`
      case 'lineBreak':
        return '\\\n'
      case 'term':
        return inline(node.children) || plain(entry(course.glossary, node.term).term)
      case 'citation':
        return plain(`(${entry(course.sources, node.source).short})`)
    }
  }

  function picture(description: string, file: string): string {
    const path = relative(folder, resolve('public', file)).replaceAll('\\', '/')
    return `![${description}](${encodeURI(path)})`
  }
}

function blocks(all: readonly string[]): string {
  return all.join('\n\n')
}

function indented(text: string, margin: string): string {
  return text.replaceAll('\n', `\n${margin}`)
}

/** Nothing in the text is a mark of Markdown's. */
function plain(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
}
