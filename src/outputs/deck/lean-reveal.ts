/**
 * reveal.js without the parts that our decks never use: half of its weight, in a file that is carried on a stick
 * twelve times. Its own sources are in its npm package; there, each part is a class in a module of its own.
 */
import { fileURLToPath } from 'node:url'

/** What a Vite plugin is here; written out, so that no type of Vite's is needed. */
interface VitePlugin {
  readonly name: string
  readonly apply: 'build'
  readonly enforce: 'pre'
  resolveId: (id: string, importer: string | undefined) => string | undefined
  load: (id: string) => string | undefined
}

/** Modules of reveal.js 6.0 by the end of their path. Slides, keys, touch, overview, hash and fragments stay. */
const unused = [
  'controllers/autoanimate',
  'controllers/backgrounds',
  'controllers/controls',
  'controllers/jumptoslide',
  'controllers/notes',
  'controllers/overlay',
  'controllers/printview',
  'controllers/progress',
  'controllers/scrollview',
  'controllers/slidenumber',
  'components/playback',
  'fitty',
]

const unusedPart = '\0reveal-unused-part'

/** Answers every question with no, and does nothing. The overview moves the element of the backgrounds about. */
const unusedPartSource = `export default class {
  constructor() {
    const element = document.createElement('div')
    return new Proxy(this, { get: (_, name) => (name === 'element' ? element : () => false), set: () => true })
  }
}`

/** For builds only: the development server gives the whole of reveal.js, which behaves the same. */
export function leanReveal(): VitePlugin {
  const sources = fileURLToPath(new URL('../js/', import.meta.resolve('reveal.js')))
  return {
    name: 'lean-reveal',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'reveal.js') return `${sources}reveal.js`
      const within = importer?.startsWith(sources) === true
      return within && unused.some((part) => id.endsWith(part)) ? unusedPart : undefined
    },
    load: (id) => (id === unusedPart ? unusedPartSource : undefined),
  }
}
