/** Modules that client/plugins/built-data.ts makes at build time. An ambient module cannot import by a relative name. */
declare module 'virtual:kindplate-help' {
  export const pages: readonly import('./blocks.ts').HelpPage[];
  export const sources: readonly import('./blocks.ts').SourceEntry[];
}
declare module 'virtual:kindplate-aisles' {
  export const aisles: readonly { readonly id: string; readonly title: string }[];
}
