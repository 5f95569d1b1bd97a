/** The times that a step tells the cook to wait for. */
import { describe, expect, it } from 'vitest';
import { durationLabel, durationText, readDurations } from '../../../client/src/views/cook/durations.ts';

/** Seconds to count, the upper end, and the words it was read from. */
const read = (step: string) =>
  readDurations(step).map(({ start, end, seconds, mostSeconds }) => [
    ...[step.slice(start, end), seconds, mostSeconds],
  ]);

describe('a wait', () => {
  it.each([
    ['Simmer for 20 minutes.', '20 minutes', 1200],
    ['Fry for 7 minutes, turning once.', '7 minutes', 420],
    ['Roast for 1 hour 20 minutes.', '1 hour 20 minutes', 4800],
    ['Roast for 1 hour and 20 minutes.', '1 hour and 20 minutes', 4800],
    ['Bake for 1 1/2 hours.', '1 1/2 hours', 5400],
    ['Bake for 1½ hours.', '1½ hours', 5400],
    ['Bake for 2.5 hours.', '2.5 hours', 9000],
    ['Bake for an hour and a half.', 'an hour and a half', 5400],
    ['Toast for 30 seconds.', '30 seconds', 30],
    ['Stir for a full minute, until smooth.', 'a full minute', 60],
    ['Cook for half a minute a side.', 'half a minute', 30],
    ['Stir again after half an hour.', 'half an hour', 1800],
    ['Stir for one minute.', 'one minute', 60],
    ['Soak for forty-five minutes.', 'forty-five minutes', 2700],
    ['Cook for 2 minutes more.', '2 minutes', 120],
    ['Wait a minute and stir again.', 'a minute', 60],
    ['Let it stand for 5 minutes before you cut it.', '5 minutes', 300],
    ['Let it rest for a minute before you eat it.', 'a minute', 60],
    ['Simmer, covered, 15 min.', '15 min', 900],
    ['Leave it in the fridge for 8 hours.', '8 hours', 28_800],
    ['Cook for at least 10 minutes.', '10 minutes', 600],
  ])('%s', (step, words, seconds) => {
    expect(read(step)).toEqual([[words, seconds, null]]);
  });

  it.each([
    ['Boil for 10 to 12 minutes.', '10 to 12 minutes', 600, 720],
    ['Boil for 10-12 minutes.', '10-12 minutes', 600, 720],
    ['Fry for 2 or 3 minutes.', '2 or 3 minutes', 120, 180],
    ['Bake for 1 to 1 1/2 hours.', '1 to 1 1/2 hours', 3600, 5400],
    ['Bake for 45 minutes to 1 hour.', '45 minutes to 1 hour', 2700, 3600],
    ['Leave it for a minute or two.', 'a minute or two', 60, 120],
  ])('of a range is its lower end: %s', (step, words, seconds, most) => {
    expect(read(step)).toEqual([[words, seconds, most]]);
  });

  it('may stand twice in a step', () => {
    const step = 'Cook for 4 minutes skin down and 2 minutes on the other side, until it reads 63 C inside.';
    expect(read(step)).toEqual([
      ['4 minutes', 240, null],
      ['2 minutes', 120, null],
    ]);
  });
});

describe('no wait', () => {
  it.each([
    'Take it out 2 minutes before serving.',
    'Serve with a 5 minute egg.',
    'Serve with a 5-minute egg.',
    'Chill any left-over within the hour.',
    'Chill it within two hours.',
    'Rest for a few minutes before cutting.',
    'It is good at once, and softer after an hour.',
    'It can be eaten now; an hour in the fridge makes it firmer.',
    'Add the kale for the last 4 minutes.',
    'Stir every 5 minutes.',
    'Leave it out for up to 2 hours.',
    'Keep it warm for 2 hours at most.',
    'It keeps for 3 days.',
    'Cook it in no more than 10 minutes.',
    'Soak the beans for 36 hours.',
    'Wait 0 minutes.',
    'Make the second in the same way.',
    'Heat the oven to 200 C and add 20 g oats.',
    'Cook for 12 to 10 minutes.',
  ])('%s', (step) => {
    expect(read(step)).toEqual([]);
  });
});

describe('the words of a time', () => {
  it.each([
    [420, '7 minutes'],
    [60, '1 minute'],
    [4800, '1 hour 20 minutes'],
    [90, '1 minute 30 seconds'],
    [7200, '2 hours'],
  ])('%d seconds', (seconds, words) => {
    expect(durationText(seconds)).toBe(words);
  });

  it('say the range that a time is the lower end of', () => {
    expect(durationLabel({ seconds: 600, mostSeconds: 720 })).toBe(
      '10 minutes, the lower end of a range up to 12 minutes',
    );
    expect(durationLabel({ seconds: 600, mostSeconds: null })).toBe('10 minutes');
  });
});
