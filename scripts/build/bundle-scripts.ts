/** A page opened by double click may not load modules from other files: all its modules become one plain script. */
import { build, type Plugin } from 'esbuild'
import { fileBehind, type BuiltSite } from './built-site.ts'

/** One module of a page, in the order of the page: a file of the site, or text in the page itself. */
export type ModuleScript = { readonly address: string } | { readonly text: string }

/** One script that does what these modules do, safe to stand between script tags. Throws what esbuild has to say. */
export async function bundleScripts(site: BuiltSite, modules: readonly ModuleScript[]): Promise<string> {
  const entries = modules.map((module, index) =>
    'address' in module ? module.address : `page:${String(index)}`,
  )
  const result = await build({
    stdin: {
      contents: entries.map((entry) => `import ${JSON.stringify(entry)}`).join('\n'),
      resolveDir: site.folder,
    },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'inline',
    logLevel: 'silent',
    plugins: [siteModules(site, modules)],
  })
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join('\n'))
  return escapeForHtml((result.outputFiles[0]?.text ?? '').trim())
}

/** Ends a script element early, or starts a comment that swallows its end. */
export function escapeForHtml(script: string): string {
  return script.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--')
}

function siteModules(site: BuiltSite, modules: readonly ModuleScript[]): Plugin {
  return {
    name: 'site-modules',
    setup(bundle) {
      bundle.onResolve({ filter: /^\// }, ({ path }) => {
        const file = fileBehind(site, path)
        return file === undefined ? { errors: [{ text: `script ${path} is er niet` }] } : { path: file }
      })
      bundle.onResolve({ filter: /^page:/ }, ({ path }) => ({ path, namespace: 'page' }))
      bundle.onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => {
        const module = modules[Number(path.slice('page:'.length))]
        return { contents: module && 'text' in module ? module.text : '', resolveDir: site.folder }
      })
    },
  }
}
