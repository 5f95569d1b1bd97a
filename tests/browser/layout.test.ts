/** How the screens sit on a phone, a small phone and a desktop, enlarged, in the dark and at rest. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, SMALL } from './harness.ts';
import { drawn, settle, visit } from './household.ts';
import {
  clippedTextOf,
  controlsOf,
  groundsSeen,
  mostMotion,
  overlapsOf,
  setRules,
  sidewaysOf,
  watchGround,
  watchMotion,
} from './in-page.ts';
import { stageWith } from './stage.ts';

const stage = stageWith(settle);

/** Finds per route, by name; routes without any are left out. */
async function overRoutes(
  page: Page,
  find: (name: string) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, path] of Object.entries(stage.home.routes)) {
    await visit(page, stage.address + path);
    const here = await find(name);
    if (here.length > 0) found[name] = here;
  }
  return found;
}

describe('where things stand', () => {
  test('U08 on a phone today stands first, open, marked, and in the first screen', async () => {
    await stage.on(PHONE, async (page) => {
      await visit(page, `${stage.address}/week`);
      const days = page.locator('.days > details');
      expect(await days.count()).toBe(7);
      const first = days.first();
      expect(await first.getAttribute('aria-current')).toBe('date');
      expect(await first.getAttribute('open')).toBe('');
      expect(await page.locator('[aria-current="date"]').count()).toBe(1);
      expect(await page.locator('.days > details[open]').count()).toBe(1);
      expect(await first.locator('h2').innerText()).toMatch(/^Today /);
      const heading = await first.locator('summary').boundingBox();
      const meal = await first.locator('a').first().boundingBox();
      expect(heading?.y).toBeLessThan(844 * 0.5);
      expect((meal?.y ?? 844) + (meal?.height ?? 844)).toBeLessThan(844 - 64);
      expect(await days.nth(1).locator('h2').innerText()).toMatch(/^Tomorrow /);
      expect(await days.last().locator('h2').innerText()).toContain('gone by');
    });
  });

  test('U09 on a desktop seven columns, in the order of the week, without scrolling sideways', async () => {
    await stage.on(DESKTOP, async (page) => {
      await visit(page, `${stage.address}/week`);
      const heads = page.locator('th[scope="col"]');
      expect(await heads.count()).toBe(7);
      expect(await heads.nth(2).getAttribute('aria-current')).toBe('date');
      const boxes = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((at) => heads.nth(at).boundingBox()));
      const lefts = boxes.map((box) => box?.x ?? Number.NaN);
      expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
      expect(new Set(lefts).size).toBe(7);
      expect((boxes[6]?.x ?? 0) + (boxes[6]?.width ?? 0)).toBeLessThanOrEqual(1280);
      expect(boxes.every((box) => (box?.width ?? 0) > 120)).toBe(true);
      expect(await page.evaluate(sidewaysOf)).toEqual([]);
    });
  });

  test('U10 at 320 px, which is 400 % zoom of 1280, no address scrolls sideways', async () => {
    await stage.on(SMALL, async (page) => {
      expect(await overRoutes(page, () => page.evaluate(sidewaysOf))).toEqual({});
    });
    await stage.on({ viewport: { width: 320, height: 256 } }, async (page) => {
      await visit(page, `${stage.address}/week`);
      expect(await page.evaluate(sidewaysOf)).toEqual([]);
      await page.locator('.days summary').first().click();
      await page.locator('.days summary').first().click();
      expect(await page.locator('.days > details[open] a').first().isVisible()).toBe(true);
    });
  });

  test('U57 the navigation lies in reach of a thumb and clear of the edges of the device', async () => {
    for (const device of [PHONE, SMALL]) {
      await stage.on(device, async (page) => {
        await visit(page, `${stage.address}/list`);
        const tall = device.viewport?.height ?? 0;
        const box = await page.locator('nav[aria-label="Main"]').boundingBox();
        expect(box?.y).toBeGreaterThan(tall * 0.85);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(tall);
        await page.mouse.wheel(0, 3000);
        await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(200);
        expect((await page.locator('nav[aria-label="Main"]').boundingBox())?.y).toBe(box?.y);
        const meta = await page.locator('meta[name="viewport"]').getAttribute('content');
        expect(meta).toContain('viewport-fit=cover');
        expect(meta).not.toMatch(/user-scalable|maximum-scale/);
        const css = await stylesOf(page);
        expect(css).toMatch(/nav[^{]*\{[^}]*padding-block-end: env\(safe-area-inset-bottom\)/);
        expect(css).toMatch(/main[^{]*\{[^}]*env\(safe-area-inset-bottom\)/);
      });
    }
  });
});

const stylesOf = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n')`,
  );

describe('what is written', () => {
  test('U22 every verdict is a word and a shape of its own', async () => {
    await stage.on(DESKTOP, async (page) => {
      await visit(page, `${stage.address}/recipes`);
      while (await page.getByRole('button', { name: 'Show more recipes' }).isVisible()) {
        const before = await page.locator('.list > li').count();
        await page.getByRole('button', { name: 'Show more recipes' }).click();
        await page.locator('.list > li').nth(before).waitFor();
      }
      const chips = await page.evaluate<readonly (readonly [string, string])[]>(
        `[...document.querySelectorAll('.chip')].map((one) =>
          [one.innerText.replace(/^.*:/s, '').trim(), one.querySelector('svg[aria-hidden]')?.innerHTML ?? ''])`,
      );
      const words = new Set(chips.map(([word]) => word));
      const shapes = new Set(chips.map(([, shape]) => shape.replaceAll(/<!--.*?-->/g, '').trim()));
      expect([...words].every((word) => VERDICTS.includes(word))).toBe(true);
      expect(words.size).toBeGreaterThanOrEqual(3);
      expect(shapes.size).toBe(words.size);
      expect(shapes.has('')).toBe(false);
      await visit(page, `${stage.address}/recipes/${stage.home.refused}`);
      expect(await page.locator('.verdicts .chip.contains').first().innerText()).toMatch(
        /^(Ada|Ben):\s+contains$/,
      );
      await visit(page, `${stage.address}/list`);
      const checks = page.locator('.row .check');
      expect(await checks.count()).toBeGreaterThan(0);
      expect(await checks.locator('svg').count()).toBe(await checks.count());
      expect((await checks.allInnerTexts()).every((text) => text.trim().length > 5)).toBe(true);
    });
  });

  const VERDICTS = ['contains', 'may contain', 'not assessed', 'no match'];

  const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;
  for (const [device, options, doubled] of [
    ['a phone', PHONE, 'html { font-size: 34px !important }'],
    ['a desktop', DESKTOP, 'html { font-size: 36px !important }'],
  ] as const) {
    test(`U52 on ${device} text at 200 %, and the spacing of 1.4.12, keep every word in its place`, async () => {
      await stage.on(options, async (page) => {
        const found = await overRoutes(page, async () => {
          const plain = await page.locator('h1').evaluate((one) => one.getBoundingClientRect().height);
          await page.evaluate(setRules, doubled);
          const large = await page.locator('h1').evaluate((one) => one.getBoundingClientRect().height);
          expect(large).toBeGreaterThan(plain * 1.8);
          const enlarged = await misplaced(page, '200 %');
          await page.evaluate(setRules, SPACED);
          return [...enlarged, ...(await misplaced(page, 'spaced'))];
        });
        expect(found).toEqual({});
      });
    });
  }

  test('U58 controls are written at 16 px or more and bring the right keyboard', async () => {
    await stage.on(PHONE, async (page) => {
      const wrong = await overRoutes(page, async () => {
        const controls = await page.evaluate(controlsOf);
        return controls.flatMap((one) => {
          const isTyped = ['text', 'search', 'number', 'email', 'password'].includes(one.type);
          return [
            ...(one.fontPx < 16 ? [`${one.name} is ${String(one.fontPx)} px`] : []),
            ...(isTyped && one.autocomplete === null ? [`${one.name} leaves autocomplete open`] : []),
            ...(one.type === 'number' && !['numeric', 'decimal'].includes(one.inputmode)
              ? [`${one.name} brings the wrong keyboard`]
              : []),
          ];
        });
      });
      expect(wrong).toEqual({});
      await visit(page, `${stage.address}/people/new`);
      expect(await page.getByLabel('Weight in kilograms').getAttribute('inputmode')).toBe('decimal');
      expect(await page.getByLabel('Year of birth').getAttribute('inputmode')).toBe('numeric');
      await visit(page, `${stage.address}/pair`);
      expect(await page.getByLabel('Code').getAttribute('autocomplete')).toBe('one-time-code');
      await visit(page, `${stage.address}/welcome`);
      expect(await page.getByLabel('Your first name').getAttribute('autocomplete')).toBe('given-name');
    });
  });
});

/** Enlarged or spread text: nothing beside the page, nothing cut off, nothing on top of another. */
async function misplaced(page: Page, how: string): Promise<readonly string[]> {
  const sideways = await page.evaluate(sidewaysOf);
  const clipped = await page.evaluate(clippedTextOf);
  const overlaps = await page.evaluate(overlapsOf);
  return [
    ...sideways.map((one) => `${how}: sideways ${one}`),
    ...clipped.map((one) => `${how}: clipped ${one}`),
    ...overlaps.map((one) => `${how}: overlap ${one}`),
  ];
}

describe('light, dark and motion', () => {
  /** Opens a dialog, locks a meal and makes another week while every frame is watched. */
  async function motionOf(reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
    let most = Number.NaN;
    await stage.on({ ...DESKTOP, reducedMotion }, async (page) => {
      await visit(page, `${stage.address}/week`);
      await page.evaluate(watchMotion);
      await page.getByRole('button', { name: 'I cannot cook today' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Make another week' }).click();
      await page.getByRole('status').filter({ hasText: /\w/ }).first().waitFor();
      await page.locator('.toast').waitFor();
      await page.getByRole('link', { name: 'List' }).click();
      await drawn(page);
      await page.getByRole('checkbox').first().click();
      most = await page.evaluate(mostMotion);
    });
    return most;
  }

  test('U53 with reduced motion nothing moves; without, the same steps do move something', async () => {
    expect(await motionOf('no-preference')).toBeGreaterThan(0);
    expect(await motionOf('reduce')).toBe(0);
  });

  const DARK = 'rgb(20, 32, 27)';
  const LIGHT = 'rgb(251, 248, 242)';

  test('U56 the ground is that of the system from the first frame on', async () => {
    for (const [colorScheme, ground] of [
      ['dark', DARK],
      ['light', LIGHT],
    ] as const) {
      await stage.on({ ...PHONE, colorScheme }, async (page) => {
        await page.addInitScript(watchGround);
        await visit(page, `${stage.address}/week`);
        const seen = await page.evaluate(groundsSeen);
        expect(seen.length).toBeGreaterThan(0);
        expect([...new Set(seen)]).toEqual([ground]);
      });
    }
  });

  test('U56 a look chosen under Settings is kept, and the other never flashes', async () => {
    for (const [colorScheme, choice, ground] of [
      ['light', 'Dark', DARK],
      ['dark', 'Light', LIGHT],
    ] as const) {
      await stage.on({ ...PHONE, colorScheme }, async (page) => {
        await page.addInitScript(watchGround);
        await visit(page, `${stage.address}/settings`);
        await page.getByRole('radio', { name: choice, exact: true }).check();
        for (const path of ['/settings', '/week', '/list']) {
          await visit(page, stage.address + path);
          expect([...new Set(await page.evaluate(groundsSeen))]).toEqual([ground]);
        }
        await visit(page, `${stage.address}/settings`);
        expect(await page.getByRole('radio', { name: choice, exact: true }).isChecked()).toBe(true);
        await page.getByRole('radio', { name: 'As this device has it' }).check();
        await visit(page, `${stage.address}/week`);
        const own = colorScheme === 'dark' ? DARK : LIGHT;
        expect([...new Set(await page.evaluate(groundsSeen))]).toEqual([own]);
      });
    }
  });

  test('U56 the system may change while the page is open', async () => {
    await stage.on({ ...PHONE, colorScheme: 'light' }, async (page) => {
      await visit(page, `${stage.address}/week`);
      await page.emulateMedia({ colorScheme: 'dark' });
      const ground = 'getComputedStyle(document.documentElement).backgroundColor';
      await expect.poll(() => page.evaluate<string>(ground)).toBe(DARK);
    });
  });
});
