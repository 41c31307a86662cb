/**
 * reveal.js without what our decks never use: a third of its weight is left, in a file that is carried on a stick
 * twelve times. Its own sources are in its npm package; there, each part is a class in a module of its own. Whole parts
 * are left out, options that are off become constants, and names that nobody calls go; the minifier does the rest.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a Vite plugin is here; written out, so that no type of Vite's is needed. */
interface VitePlugin {
  readonly name: string
  readonly apply: (config: unknown, env: { readonly mode: string }) => boolean
  readonly enforce: 'pre'
  resolveId: (id: string, importer: string | undefined) => string | undefined
  load: (id: string) => string | undefined
  transform: (code: string, id: string) => { code: string; map: null } | undefined
}

/** What stands in for a part of reveal.js. */
const standIns = {
  /** Answers every question with no, and does nothing. The overview moves the element of the backgrounds about. */
  absent: `export default class {
  constructor() {
    const element = document.createElement('div')
    return new Proxy(this, { get: (_, name) => (name === 'element' ? element : () => false), set: () => true })
  }
}`,
  /** All that is left of the part that loads frames and plays films by itself. */
  onlyShows: `export default class {
  load(slide) { slide.style.display = 'grid' }
  unload(slide) { slide.style.display = 'none' }
  afterSlideChanged() {}
  startEmbeddedContent() {}
  stopEmbeddedContent() {}
  formatEmbeddedContent() {}
  isAllowedToPlayAudio() { return true }
}`,
  onlyStarts: `export default class { load() { return Promise.resolve() } }`,
  /** Asked on each way on or back, by key, swipe or call, before another slide comes: steps of a drawing go first. */
  steps: `import { stepBack, stepOn } from ${JSON.stringify(pathOf(new URL('client/figure-steps.ts', import.meta.url)))}
export default class {
  constructor(reveal) {
    const ways = { next: stepOn, prev: stepBack }
    return new Proxy(this, { get: (_, name) => () => ways[name]?.(reveal.getCurrentSlide()) ?? false })
  }
}`,
} as const

/** Modules of reveal.js 6.0 by the end of their path. Slides, keys, touch, overview and hash stay. */
const replaced: Readonly<Record<string, keyof typeof standIns>> = {
  'controllers/autoanimate': 'absent',
  'controllers/backgrounds': 'absent',
  'controllers/controls': 'absent',
  'controllers/focus': 'absent',
  'controllers/fragments': 'steps',
  'controllers/jumptoslide': 'absent',
  'controllers/notes': 'absent',
  'controllers/overlay': 'absent',
  'controllers/printview': 'absent',
  'controllers/progress': 'absent',
  'controllers/scrollview': 'absent',
  'controllers/slidenumber': 'absent',
  'components/playback': 'absent',
  'controllers/slidecontent': 'onlyShows',
  'controllers/plugins': 'onlyStarts',
}

const kept = [
  'reveal',
  ...['overview', 'keyboard', 'location', 'pointer', 'touch'].map((part) => `controllers/${part}`),
]

/** Options that are off in our decks, by default or in `client/present.ts`; a test holds the two together. */
export const optionsOff: readonly string[] = [
  'autoAnimate',
  'autoSlide',
  'autoSlideStoppable',
  'center',
  'controls',
  'disableLayout',
  'embedded',
  'fragmentInURL',
  'fragments',
  'hashOneBasedIndex',
  'help',
  'history',
  'jumpToSlide',
  'loop',
  'mouseWheel',
  'postMessage',
  'postMessageEvents',
  'progress',
  'rtl',
  'scrollActivationWidth',
  'shuffle',
  'sortFragmentsOnSync',
  'view',
]

/** Questions that have one answer where slides are flat and those parts are gone. */
const answeredNo = [
  'closeOverlay',
  'hasVerticalSlides',
  'isAutoSliding',
  'isFocused',
  'isLastVerticalSlide',
  'isOverlayOpen',
  'isPrintView',
  'isScrollView',
  'isSpeakerNotes',
  'isVerticalSlide',
  'printView.isActive',
  'scrollView.isActive',
  'shouldAutoAnimateBetween',
]

/** Also on the development server, so that slides behave there as in the kit; tests read reveal.js as it is. */
export function leanReveal(): VitePlugin {
  const sources = pathOf(new URL('../js/', import.meta.resolve('reveal.js')))
  const main = `${sources}reveal.js`
  const called = namesCalled(sources)
  const options = optionsAsked(sources)
  return {
    name: 'lean-reveal',
    apply: (_, { mode }) => mode !== 'test',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'reveal.js') return main
      if (importer?.startsWith(sources) !== true) return undefined
      const part = Object.keys(replaced).find((each) => id.endsWith(each))
      return part && `\0reveal:${replaced[part] ?? ''}`
    },
    load: (id) => Object.entries(standIns).find(([name]) => id === `\0reveal:${name}`)?.[1],
    transform(code, id) {
      if (!id.startsWith(sources)) return undefined
      if (id.endsWith('/config.ts')) return { code: withOnlyOptions(options, code), map: null }
      const settled = withoutChoices(code)
      return { code: id === main ? withOnly(called, settled) : settled, map: null }
    },
  }
}

/** As Vite writes paths, on every system. */
function pathOf(url: URL): string {
  return fileURLToPath(url).replaceAll('\\', '/')
}

/** What the parts that stay ask of reveal.js, and what our own door to it asks. */
function namesCalled(sources: string): ReadonlySet<string> {
  const within = partsKept(sources)
  const present = readFileSync(new URL('client/present.ts', import.meta.url), 'utf8')
  const calls = [
    ...within.flatMap((code) => [...code.matchAll(/\bReveal\.(\w+)/g)]),
    ...present.matchAll(/\bdeck\.(\w+)/g),
  ]
  return new Set(calls.map(([, name = '']) => name))
}

/** The options that the parts that stay look at. */
function optionsAsked(sources: string): ReadonlySet<string> {
  const asked = partsKept(sources).flatMap((code) => [...code.matchAll(/\b(?:config|getConfig\(\))\.(\w+)/g)])
  return new Set(asked.map(([, name = '']) => name))
}

/** Without what is settled: a name that is only called where nobody comes is not needed either. */
function partsKept(sources: string): readonly string[] {
  return kept.map((part) => withoutChoices(readFileSync(`${sources}${part}.js`, 'utf8')))
}

/** The defaults of reveal.js, without those that nobody looks at. */
function withOnlyOptions(names: ReadonlySet<string>, code: string): string {
  return code.replace(/^\t(\w+): (?:\[[^\]]*\]|.*),$/gm, (option, name: string) =>
    names.has(name) ? option : '',
  )
}

function withoutChoices(code: string): string {
  const options = new RegExp(
    String.raw`(?<![\w.])(?:this\.Reveal\.getConfig\(\)|config)\.(?:${optionsOff.join('|')})\b(?!\s*=[^=])`,
    'g',
  )
  const questions = new RegExp(
    String.raw`(?<!function )(?<![\w.])(?:this\.Reveal\.)?(?:${answeredNo.join('|')})\([^()]*\)`,
    'g',
  )
  return code
    .replace(options, 'false')
    .replace(questions, 'false')
    .replace(', ...Util.getQueryHash()', '')
    .replace("'onpointerdown' in window", 'true')
    .replace(/^\s*this\.shortcuts\[.*$/gm, '')
}

/** The object of names that reveal.js offers, with no others than these. */
function withOnly(names: ReadonlySet<string>, code: string): string {
  return code.replace(/(?<=const API = \{\n)[^]*?(?=\n\t\};)/, (offered) =>
    offered
      .split('\n')
      .map((line) =>
        /^\s*[\w, ]+,$/.test(line)
          ? line.replace(/(\w+),/g, (entry, name: string) => (names.has(name) ? entry : ''))
          : line.replace(/^\s*(\w+):.*$/, (entry, name: string) => (names.has(name) ? entry : '')),
      )
      .join('\n'),
  )
}
