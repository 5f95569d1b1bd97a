/**
 * Finds sentences that promise something about health outside the ledger (`data/claims.json`,
 * `data/conditions.json`).
 */

/** Words that no text for people uses. A word in quotation marks is spoken of, not used. */
const BANNED = /(?<!["“'‘])\b(?:safe|safely|safest|optimal|optimally|heals|cures)\b(?!["”'’])/i;

const HEALTH_NOUN = new RegExp(
  String.raw`\b(?:` +
    [
      ...[
        '(?:anti-)?inflamm\\w*',
        'auto-?immun\\w*',
        'immun\\w+',
        'symptoms?',
        'guts?',
        'bowels?',
        'arthritis',
        'joints?',
      ],
      ...[
        'diseases?',
        'illness(?:es)?',
        'pains?',
        'flares?',
        'flare-ups?',
        'thyroid\\w*',
        'hormon\\w+',
        'toxins?',
      ],
      ...[
        'cancer',
        'diabetes',
        'lupus',
        'psoria\\w+',
        'eczema',
        'fatigue',
        'brain fog',
        'anxiety',
        'depression',
      ],
      ...['health', 'metabolism', 'microbiome', 'digestion', 'blood (?:sugar|pressure)', 'cholesterol'],
    ].join('|') +
    String.raw`)\b`,
  'i',
);

const CLAIM_VERB = new RegExp(
  String.raw`\b(?:` +
    [
      ...['reduc(?:e|es|ed|ing)', 'prevent(?:s|ed|ing)?', 'treat(?:s|ed|ing)?', 'heal(?:s|ed|ing)?'],
      ...[
        'cure[sd]?',
        'sooth(?:e|es|ed|ing)',
        'boost(?:s|ed|ing)?',
        'detox\\w*',
        'fight(?:s|ing)?',
        'revers(?:e|es|ed|ing)',
      ],
      ...[
        'calm(?:s|ed|ing)?',
        'eas(?:e|es|ed|ing)',
        'lower(?:s|ed|ing)?',
        'improv(?:e|es|ed|ing)',
        'support(?:s|ed|ing)?',
      ],
      ...[
        'reliev(?:e|es|ed|ing)',
        'repair(?:s|ed|ing)?',
        'strengthen(?:s|ed|ing)?',
        'balanc(?:es|ed|ing)',
        'combat(?:s|ing)?',
      ],
      ...[
        'protect(?:s|ed|ing)?',
        'help(?:s|ed|ing)?',
        'seal(?:s|ed|ing)?',
        'cleans(?:e|es|ed|ing)',
        'caus(?:e|es|ed|ing)',
      ],
      ...['trigger(?:s|ed|ing)?', 'worsen(?:s|ed|ing)?'],
    ].join('|') +
    String.raw`)\b`,
  'i',
);

const LEDGER_REFERENCE = /claim:([a-z0-9-]+)/g;

export interface Finding {
  readonly sentence: string;
  readonly why: 'banned word' | 'health claim' | 'unknown claim';
}

/**
 * The sentences of a text; a line's end closes a sentence only before an empty line, a list item or a
 * heading.
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*#|>]|\d+\.))/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.!?]["”']?)\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/**
 * What people read of a TypeScript file of sentences: each of its quoted texts; comments and code are not
 * shown.
 */
export function textsOfCode(code: string): string {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const quoted = bare.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return quoted.map((text) => text.slice(1, -1)).join('\n\n');
}

/** Banned words alone: for texts that are themselves ledger entries. */
export function bannedIn(text: string): readonly Finding[] {
  return sentencesOf(text)
    .filter((sentence) => BANNED.test(sentence))
    .map((sentence) => ({ sentence, why: 'banned word' as const }));
}

/**
 * Everything that may not stand in a text outside the ledger. A sentence may claim where it names
 * `claim:<id>`.
 */
export function findingsIn(text: string, ledger: ReadonlySet<string>): readonly Finding[] {
  const claims = sentencesOf(text).flatMap((sentence): Finding[] => {
    const named = [...sentence.matchAll(LEDGER_REFERENCE)].map((match) => match[1] ?? '');
    if (named.some((id) => !ledger.has(id))) return [{ sentence, why: 'unknown claim' }];
    const isClaim = HEALTH_NOUN.test(sentence) && CLAIM_VERB.test(sentence);
    return isClaim && named.length === 0 ? [{ sentence, why: 'health claim' }] : [];
  });
  return [...bannedIn(text), ...claims];
}
