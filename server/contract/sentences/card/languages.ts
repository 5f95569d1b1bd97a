/** The languages that may stand beside English on the restaurant side. */
import type { CardWords } from './card-words.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

export const SECOND_LANGUAGES: readonly CardWords[] = [es, fr, de, it];
