/** The colour of the crockery, by cuisine. */

export interface Glaze {
  /** Rim and outside. */
  readonly main: string;
  /** Shadow and pattern. */
  readonly deep: string;
  /** Where the food lies. */
  readonly pale: string;
}

const glaze = (main: string, deep: string, pale: string): Glaze => ({ main, deep, pale });

const GLAZES: Readonly<Record<string, Glaze>> = {
  american: glaze('#4f86b5', '#2f5f8a', '#f4f8fb'),
  british: glaze('#6b7fb3', '#46598c', '#f5f6fb'),
  caribbean: glaze('#16a6a0', '#0b7572', '#effaf8'),
  chinese: glaze('#c8473e', '#932d27', '#fdf4f0'),
  'eastern-european': glaze('#a8577e', '#7a3658', '#fbf3f7'),
  french: glaze('#8576b8', '#5e5091', '#f7f5fc'),
  german: glaze('#7c8f5a', '#57693a', '#f7f8f0'),
  greek: glaze('#3f9bd4', '#2370a3', '#f2f9fd'),
  indian: glaze('#e08a1e', '#ab620c', '#fef7ea'),
  italian: glaze('#5d9e62', '#3c7542', '#f4faf2'),
  japanese: glaze('#3d5a73', '#273e52', '#f0f4f6'),
  korean: glaze('#8a8f98', '#5f656f', '#f5f5f4'),
  mediterranean: glaze('#2f8f9d', '#1d6772', '#f1f9fa'),
  mexican: glaze('#d9568c', '#a53764', '#fdf2f6'),
  'middle-eastern': glaze('#b5793a', '#84541f', '#fbf5ec'),
  nordic: glaze('#7ba3b5', '#507b8f', '#f5f9fa'),
  'north-african': glaze('#c9663a', '#964420', '#fdf4ee'),
  spanish: glaze('#e2a62f', '#ad7a14', '#fef9ea'),
  thai: glaze('#58a86b', '#387d4a', '#f3faf4'),
  vietnamese: glaze('#86a83e', '#5f7d22', '#f8faee'),
  'west-african': glaze('#a3643f', '#744124', '#faf3ee'),
};

const OTHER: Glaze = glaze('#8a8272', '#635c4e', '#f8f6f1');

export function glazeOf(cuisine: string): Glaze {
  return GLAZES[cuisine] ?? OTHER;
}
