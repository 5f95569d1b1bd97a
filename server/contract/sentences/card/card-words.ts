/** What the restaurant side of a card says, in one language. */
export interface CardWords {
  /** For the `lang` of the page: "es". */
  readonly code: string;
  /** The language by its English name. */
  readonly language: string;
  readonly title: string;
  /** Leads to the severe rules. */
  readonly dangerous: string;
  /** Follows them: traces matter. */
  readonly traces: string;
  /** Leads to what is left out. */
  readonly leaveOut: string;
  /** Leads to what is eaten up to a dose. */
  readonly little: string;
  readonly check: string;
  readonly inDoubt: string;
  /** For a severe allergy: whom to call, and no more. */
  readonly emergency: string;
  /** Why a name is marked with a star; null in English, where nothing is left untranslated. */
  readonly starred: string | null;
  /** What a tag is called in a kitchen: every allergen and family of `data/tags.json`, and some substances. */
  readonly tags: Readonly<Record<string, string>>;
}
