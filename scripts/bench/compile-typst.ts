/**
 * Compiles Typst's markup to a PDF, once or several times with nothing remembered in between, and says as JSON how long
 * each time took. Called with: the folder where the package stands, the source, the file to write, how many times.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

interface Compiler {
  readonly evictCache: (age: number) => void
  readonly pdf: (document: { mainFileContent: string }) => Uint8Array
}

const [, , folder = '', source = '', file = '', times = '1'] = process.argv
const require = createRequire(join(resolve(folder), 'package.json'))
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as {
  NodeCompiler: { create: (options: { fontArgs: { fontPaths: string[] }[] }) => Compiler }
}
const fonts = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next'
const fontPaths = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map((face) =>
  resolve(fonts, face, `AtkinsonHyperlegibleNext_${face}.ttf`),
)
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] })
const mainFileContent = readFileSync(source, 'utf8')
const milliseconds = Array.from({ length: Number(times) }, () => {
  compiler.evictCache(0)
  const start = performance.now()
  writeFileSync(file, compiler.pdf({ mainFileContent }))
  return performance.now() - start
})
console.log(JSON.stringify(milliseconds))
