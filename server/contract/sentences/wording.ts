/** What sentence files share: one function per code, and titles for ids. */

export type Sentences<M> = { readonly [K in keyof M]: (params: M[K]) => string };

/** The title of a tag, food or nutrient by id, so that sentences speak of "leafy greens" and not of ids. */
export type TitleOf = (id: string) => string;
