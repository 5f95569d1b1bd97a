import { expect, test } from 'vitest';
import { plainWords, wordsIn } from '../../../data/builder/gates/plain-words.ts';
import { said, steps } from './a-dish.ts';

const sentence = (count: number): string => `${Array.from({ length: count }, () => 'stir').join(' ')}.`;

test('a sentence has at most 30 words', () => {
  expect(said(plainWords, {}, steps(`${sentence(31)} ${sentence(3)}`))).toContain(
    'has 31 words; 30 are the most',
  );
  expect(said(plainWords, {}, steps(`${sentence(30)} ${sentence(3)}`))).toBe('');
});

test('on average 18', () => {
  expect(said(plainWords, {}, steps(sentence(19), sentence(18)))).toContain('18.5 words on average');
  expect(said(plainWords, {}, steps(sentence(19), sentence(17)))).toBe('');
});

test('an amount with its unit is one word', () => {
  expect(wordsIn('Add 120 g kale and 1½ tbsp oil for 5 minutes.')).toBe(8);
});

test.each(['safe', 'healing', 'detox', 'superfood', 'guilt-free', 'boosts', 'cures'])(
  '"%s" is no word',
  (word) => {
    expect(said(plainWords, {}, steps(`This is ${word}.`))).toContain(`says "`);
    expect(said(plainWords, {}, { title: `A ${word} bowl` })).toContain('leave the word out');
  },
);

test.each(['healthy', 'safari', 'curry', 'secured'])('"%s" is another word', (word) => {
  expect(said(plainWords, {}, steps(`This is ${word}.`))).toBe('');
});
