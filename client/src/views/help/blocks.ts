/** A help page as data: what the build makes of a Markdown file, drawn by components and never as raw HTML. */

export interface Inline {
  readonly kind: 'text' | 'strong' | 'code' | 'link';
  readonly text: string;
  /** Where a link leads; null for all else. */
  readonly to: string | null;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

export interface HelpPage {
  /** The name in the address, `/help/<id>`. */
  readonly id: string;
  readonly title: string;
  /** The first paragraph, for the list of pages. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly licence: string;
  readonly url: string | null;
}
