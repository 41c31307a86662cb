// Packages that are needed only while drawing and never by the kit: Open Peeps by Pablo Stanley (CC0) for the
// people, svgo for small files. They are not among the dependencies. Once, in a folder of your own:
//   npm install react-peeps@0.1.10 react@17.0.2 react-dom@17.0.2 svgo@4.0.0 --legacy-peer-deps
// and then, in the project:
//   NODE_PATH=<that folder>/node_modules node_modules/.bin/node scripts/draw/draw.ts
import { createRequire } from 'node:module'

type React = { createElement(type: unknown, props: Record<string, string>): unknown }
type Server = { renderToStaticMarkup(element: unknown): string }
type Peeps = { default: unknown }
type Svgo = { optimize(svg: string, options: object): { data: string } }

/** One Open Peeps part as SVG text, in the package's own units. */
export function renderPiece(props: Record<string, string>): string {
  const react = borrow('react') as React
  const server = borrow('react-dom/server') as Server
  const peeps = borrow('react-peeps') as Peeps
  return server.renderToStaticMarkup(react.createElement(peeps.default, props))
}

/** The same drawing with shorter path data, exact to a tenth of a unit. */
export function shorten(svg: string): string {
  const svgo = borrow('svgo') as Svgo
  const path = { name: 'convertPathData', params: { floatPrecision: 1, makeArcs: false } }
  return svgo.optimize(svg, { plugins: [path], js2svg: { pretty: true, indent: 0 } }).data
}

function borrow(name: string): unknown {
  try {
    return createRequire(import.meta.url)(name) as unknown
  } catch (error) {
    throw new Error(
      `Drawing needs the package "${name}", which is not installed. It is no part of the kit: ` +
        'the first lines of scripts/draw/borrowed.ts say how to get it.',
      { cause: error },
    )
  }
}
