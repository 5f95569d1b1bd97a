/** Countdowns by the clock. */
import { describe, expect, it } from 'vitest';
import {
  clockText,
  endedText,
  leftMs,
  lengthened,
  paused,
  resumed,
  settled,
  type Timer,
} from '../../../client/src/views/cook/timers.ts';

const running: Timer = { step: 0, part: 0, state: { kind: 'running', endsAt: 100_000 } };

describe('a timer', () => {
  it('counts by the clock, and never below nothing', () => {
    expect([leftMs(running, 40_000), leftMs(running, 100_000), leftMs(running, 500_000)]).toEqual([
      60_000, 0, 0,
    ]);
  });

  it('keeps what is left while it is paused', () => {
    const stopped = paused(running, 40_000);
    expect(leftMs(stopped, 900_000)).toBe(60_000);
    expect(resumed(stopped, 900_000).state).toEqual({ kind: 'running', endsAt: 960_000 });
    expect(paused(stopped, 50_000)).toBe(stopped);
    expect(resumed(running, 50_000)).toBe(running);
  });

  it('takes a minute more, running, paused or ended', () => {
    expect(lengthened(running, 40_000).state).toEqual({ kind: 'running', endsAt: 160_000 });
    expect(lengthened(paused(running, 40_000), 50_000).state).toEqual({ kind: 'paused', leftMs: 120_000 });
    const ended = settled(running, 300_000);
    expect(lengthened(ended, 300_000).state).toEqual({ kind: 'running', endsAt: 360_000 });
  });

  it('has ended when it was to end, however late that is seen', () => {
    expect(settled(running, 99_999)).toBe(running);
    expect(settled(running, 100_000).state).toEqual({ kind: 'ended', endedAt: 100_000 });
    expect(settled(running, 900_000).state).toEqual({ kind: 'ended', endedAt: 100_000 });
  });
});

describe('the words of a timer', () => {
  it.each([
    [402_000, '6:42'],
    [401_001, '6:42'],
    [59_000, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
    [4_805_000, '1:20:05'],
  ])('%d ms', (ms, words) => {
    expect(clockText(ms)).toBe(words);
  });

  it.each([
    [59_999, 'Time is up'],
    [180_000, 'Time was up 3 min ago'],
    [3_600_000, 'Time was up over an hour ago'],
    [7_300_000, 'Time was up over 2 hours ago'],
  ])('%d ms after the end', (ms, words) => {
    expect(endedText(1000, 1000 + ms)).toBe(words);
  });
});
