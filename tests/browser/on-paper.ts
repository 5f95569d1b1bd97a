/// <reference lib="dom" />
/** A page as it is printed: its sheets, its words, and what does not belong on paper. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

export const pagesIn = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;

/** The words of a PDF, which is laid down in the folder; where no tool reads it, those of the page as it is printed. */
export async function wordsOn(page: Page, pdf: Buffer, folder: string): Promise<string> {
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  const read = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  const text = read.error === undefined ? read.stdout : await page.locator('body').innerText();
  return text.replaceAll(/\s+/g, ' ');
}

export async function asPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.locator('.sheet').waitFor();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}

export const toPdf = (page: Page): Promise<Buffer> => page.pdf({ format: 'A4', preferCSSPageSize: true });

/** Whatever on paper is neither black or a dark grey on white nor on the sheet at all. */
export function offPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.getClientRects().length > 0 && one.checkVisibility(),
    );
    const isWhite = (colour: string): boolean => /^(?:rgb\(255, 255, 255\)|rgba\(.*, 0\))$/.test(colour);
    const isBlack = (colour: string): boolean =>
      /^rgb\((\d+), \1, \1\)$/.test(colour) && parseInt(colour.slice(4)) <= 51;
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const colours = seen.flatMap((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      const hasText = [...one.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
      );
      const isGood = (!hasText || isBlack(color)) && isWhite(backgroundColor);
      return isGood ? [] : [`${one.tagName}.${one.className}: ${color} on ${backgroundColor}`];
    });
    const controls = seen
      .filter((one) => one.matches('nav, header, footer, button, input, select, dialog, .toast'))
      .map((one) => one.outerHTML);
    return [...(ground === 'rgb(255, 255, 255)' ? [] : [`ground ${ground}`]), ...colours, ...controls];
  });
}
