/** The drawings of Fluent Emoji Flat (MIT) that we borrow, a few colours toned down; the rest is our own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Drawing, Drawings } from './drawing.ts';

type Manner = Omit<Drawing, 'body'>;

/** Our name for it -> the icon's name in the set, and how it stands on a plate. */
export const BORROWED: Readonly<Record<string, Manner & { readonly icon: string }>> = {
  avocado: { icon: 'avocado', words: 'avocado', role: 'main', tint: '#b9cf7a', cream: '#b9cf7a' },
  banana: { icon: 'banana', words: 'banana', role: 'piece', tint: '#f4e3b0' },
  broccoli: { icon: 'broccoli', words: 'broccoli', role: 'piece', tint: '#8fbf6a' },
  carrot: { icon: 'carrot', words: 'carrot', role: 'piece', tint: '#f0a04b' },
  chocolate: { icon: 'chocolate-bar', words: 'dark chocolate', role: 'piece', weight: 6 },
  garlic: { icon: 'garlic', words: 'garlic', role: 'garnish', weight: 1 },
  gruyere: { icon: 'cheese-wedge', words: 'Gruyère', role: 'piece', weight: 2.5 },
  mango: { icon: 'mango', words: 'mango', role: 'piece', tint: '#f7c14d' },
  onion: { icon: 'onion', words: 'onion', role: 'garnish', weight: 0.6 },
  peas: { icon: 'pea-pod', words: 'peas', role: 'piece', tint: '#8cc56a', weight: 1.5 },
  pita: { icon: 'flatbread', words: 'pita', role: 'bed', weight: 2 },
  potato: { icon: 'potato', words: 'potato', role: 'piece' },
  eggplant: { icon: 'eggplant', words: 'eggplant', role: 'piece' },
  strawberry: { icon: 'strawberry', words: 'strawberries', role: 'scatter', tint: '#e8677c', weight: 1.6 },
  pineapple: { icon: 'pineapple', words: 'pineapple', role: 'piece', tint: '#f6cf5a' },
  pear: { icon: 'pear', words: 'pear', role: 'piece' },
  peach: { icon: 'peach', words: 'peach', role: 'piece' },
  cherry: { icon: 'cherries', words: 'cherries', role: 'scatter', tint: '#b5314f', weight: 1.4 },
  kiwi: { icon: 'kiwi-fruit', words: 'kiwi', role: 'piece' },
  tomato: { icon: 'tomato', words: 'tomato', role: 'piece', tint: '#e0603c' },
};

/** Three greens and a red of the set shout beside ours. */
const TONED: readonly (readonly [RegExp, string])[] = [
  [/#00d26a/gi, '#4caf50'],
  [/#008463/gi, '#2f7d4f'],
  [/#00f397/gi, '#7cc46b'],
  [/#f8312f/gi, '#e5453a'],
];

const toned = (body: string): string => TONED.reduce((done, [from, to]) => done.replace(from, to), body);

const iconSet = z.object({ icons: z.record(z.string(), z.object({ body: z.string() })) });

/** Reads the set from the installed package; throws where a drawing named above is gone. */
export function borrowedDrawings(): Drawings {
  const file = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json');
  const { icons } = iconSet.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(
    Object.entries(BORROWED).map(([id, { icon, ...manner }]) => {
      const body = icons[icon]?.body;
      if (body === undefined) throw new Error(`Fluent Emoji Flat has no drawing named "${icon}".`);
      return [id, { ...manner, body: toned(body) }];
    }),
  );
}
