/** Tests may render a component by itself; to TypeScript alone, a component is no module. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory
  export default component
}
