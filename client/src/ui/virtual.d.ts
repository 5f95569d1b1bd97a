declare module 'virtual:icons' {
  export const icons: Record<
    string,
    readonly { readonly tag: string; readonly attributes: Record<string, string> }[]
  >;
}
declare module 'virtual:drawings' {
  export const drawings: Record<
    string,
    readonly { readonly tag: string; readonly attributes: Record<string, string> }[]
  >;
}
