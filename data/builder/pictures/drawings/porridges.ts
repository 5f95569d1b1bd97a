/** Porridges and milks: seen by the colour that fills the bowl, the cup or the glass. */
import type { Drawing, Drawings } from '../drawing.ts';

/** `weight` lets a pulse speak for the rice it is cooked with. */
function porridge(words: string, ground: string, weight = 1): Drawing {
  return { words, role: 'bed', weight, ground, body: '' };
}

export const PORRIDGES: Drawings = {
  'rice-porridge': porridge('rice porridge', '#f3eddd'),
  'rice-pudding': porridge('rice pudding', '#f7f1e0'),
  'oat-porridge': porridge('oat porridge', '#ead7ad'),
  'quinoa-porridge': porridge('quinoa porridge', '#dfc184'),
  'millet-porridge': porridge('millet porridge', '#f2d26e'),
  'teff-porridge': porridge('teff porridge', '#7d5644'),
  'amaranth-porridge': porridge('amaranth porridge', '#e9cf98'),
  'sorghum-porridge': porridge('sorghum porridge', '#c99a70'),
  'buckwheat-porridge': porridge('buckwheat porridge', '#b08a68'),
  'semolina-porridge': porridge('semolina pudding', '#f6e3ac'),
  'cauliflower-porridge': porridge('cauliflower porridge', '#f4eedc'),
  'mung-porridge': porridge('mung bean and rice porridge', '#ecca5a', 4),
  'lentil-porridge': porridge('red lentil and rice porridge', '#eda552', 4),
  'pumpkin-porridge': porridge('pumpkin porridge', '#f09a3c'),
  'chickpea-stew': porridge('smooth chickpea stew', '#d98a3a'),
};
