/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Measurements that run inside the page: each function stands alone, since only its text is sent there. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What sticks out to the right or to the left of the page, and the page itself where it scrolls sideways. */
export function sidewaysOf(): string[] {
  const root = document.documentElement;
  const wide = root.scrollWidth > root.clientWidth ? [`page is ${String(root.scrollWidth)} px wide`] : [];
  const out = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (element.closest('.unseen, [role="region"][tabindex="0"], svg, dialog:not([open])') !== null)
      return false;
    if (!element.checkVisibility()) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
  });
  return [...wide, ...out.map((one) => `${one.tagName}.${one.className}: ${one.innerText.slice(0, 40)}`)];
}

/** Text that its own box cuts off: the box hides what does not fit, or has less room than its words. */
export function clippedTextOf(): string[] {
  const isOut = (one: Element): boolean => one.closest('.unseen, svg, [aria-hidden="true"], .track') !== null;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => {
      const hasText = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const style = getComputedStyle(one);
      if (isOut(one) || one.clientWidth === 0 || style.display === 'inline') return false;
      if (['OPTION', 'TEXTAREA'].includes(one.tagName)) return false;
      const hides =
        ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
      const isOver = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
      const isNarrow = hasText && one.scrollWidth > one.clientWidth + 1;
      return (hides && isOver) || isNarrow;
    })
    .map((one) => `${one.tagName}.${one.className}: ${one.innerText.slice(0, 40)}`);
}

/** Pairs of neighbouring texts whose lines lie on each other; what scrolls away under a fixed bar is no such pair. */
export function overlapsOf(): string[] {
  const barOf = (one: Element | null): Element | null =>
    one === null || getComputedStyle(one).position === 'fixed' ? one : barOf(one.parentElement);
  const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
  const linesOf = (one: Node): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return [...range.getClientRects()];
  };
  const texts = [...document.querySelectorAll<HTMLElement>('main *')]
    .filter(
      (one) =>
        one.checkVisibility({ contentVisibilityAuto: true }) &&
        one.closest('.unseen, svg, option, select, textarea, [aria-hidden="true"]') === null,
    )
    .flatMap((one) => [...one.childNodes].filter(isText))
    .map((node) => ({
      words: (node.textContent ?? '').trim().slice(0, 30),
      lines: linesOf(node),
      bar: barOf(node.parentElement),
    }));
  const isOn = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  return texts.flatMap((first, at) =>
    texts
      .slice(at + 1, at + 8)
      .filter(({ bar }) => bar === first.bar)
      .filter((second) => first.lines.some((line) => second.lines.some((other) => isOn(line, other))))
      .map((second) => `${first.words} | ${second.words}`),
  );
}

export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isMain: boolean;
}

/** Everything that can be tapped, with the size of what takes the tap; links inside a sentence are left out (2.5.8). */
export function targetsOf(focusable: string): Target[] {
  const isSeen = (one: HTMLElement): boolean => one.checkVisibility() && one.closest('.unseen') === null;
  const inSentence = (one: HTMLElement): boolean =>
    one.tagName === 'A' &&
    getComputedStyle(one).display === 'inline' &&
    getComputedStyle(one, '::after').position !== 'absolute' &&
    (one.parentElement?.textContent ?? '').trim() !== one.innerText.trim();
  const boxOf = (one: HTMLElement): DOMRect => {
    const covers = getComputedStyle(one, '::after').position === 'absolute';
    const card = covers ? one.offsetParent : one.closest('label');
    return (card ?? one).getBoundingClientRect();
  };
  return [...document.querySelectorAll<HTMLElement>(focusable)]
    .filter((one) => isSeen(one) && !inSentence(one))
    .map((one) => {
      const { width, height } = boxOf(one);
      const isMain = one.matches(
        '.primary, nav a, .row input, .side, .days a, td a, .button, .stepper button, .timers button',
      );
      return { name: `${one.tagName} ${one.innerText || one.id}`, width, height, isMain };
    });
}

/** Where the keyboard is: how it is drawn, and which bar lies on it. */
export interface Focused {
  readonly name: string;
  readonly outlinePx: number;
  readonly contrast: number;
  readonly hiddenBy: string;
  readonly isPage: boolean;
}

export function focusedOf(): Focused {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body)
    return { name: 'body', outlinePx: 0, contrast: 0, hiddenBy: '', isPage: true };
  const style = getComputedStyle(one);
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // The outline lies outside of the element, so it is told from the ground around it.
  let ground: HTMLElement | null = one.parentElement;
  while (ground !== null && channels(getComputedStyle(ground).backgroundColor)[3] === 0)
    ground = ground.parentElement;
  const lights = [
    light(style.outlineColor),
    light(getComputedStyle(ground ?? document.body).backgroundColor),
  ];
  const contrast = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
  // Inside of its round corners.
  const inset = Math.min(8, box.width / 4, box.height / 4);
  const across = [box.left + inset, (box.left + box.right) / 2, box.right - inset];
  const down = [box.top + inset, (box.top + box.bottom) / 2, box.bottom - inset];
  const covers = across.flatMap((x) => down.map((y) => document.elementFromPoint(x, y)));
  const hiding = covers.find((top) => {
    if (top === null) return true;
    const bar = [top, ...ancestors(top)].find((at) => /sticky|fixed/.test(getComputedStyle(at).position));
    return bar !== undefined && !bar.contains(one);
  });
  function ancestors(element: Element): Element[] {
    return element.parentElement === null ? [] : [element.parentElement, ...ancestors(element.parentElement)];
  }
  return {
    name: `${one.tagName} ${one.id} ${one.innerText.slice(0, 40)}`,
    outlinePx: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
    contrast,
    hiddenBy: hiding === undefined ? '' : hiding === null ? 'outside of the screen' : hiding.tagName,
    isPage: false,
  };
}

export { FOCUSABLE };

/** Puts rules on the page in place of those put before; our own policy would refuse a style element. */
export function setRules(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

export interface Box {
  readonly name: string;
  readonly fontPx: number;
  readonly type: string;
  readonly inputmode: string;
  readonly autocomplete: string | null;
}

/** Every control that is typed into or chosen from. */
export function controlsOf(): Box[] {
  return [...document.querySelectorAll<HTMLElement>('input, select, textarea')].map((one) => ({
    name: `${one.tagName} ${one.id}`,
    fontPx: Number.parseFloat(getComputedStyle(one).fontSize),
    type: one.getAttribute('type') ?? one.tagName.toLowerCase(),
    inputmode: one.inputMode,
    autocomplete: one.getAttribute('autocomplete'),
  }));
}

/** Counts running animations and transitions in every frame from now on; `mostMotion` reads the most at once. */
export function watchMotion(): void {
  const seen = document.documentElement.dataset;
  seen['motion'] = '0';
  const look = (): void => {
    seen['motion'] = String(Math.max(Number(seen['motion']), document.getAnimations().length));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export function mostMotion(): number {
  return Number(document.documentElement.dataset['motion']);
}

/** Notes the ground of the page in each of its first frames; runs before any script of the page. */
export function watchGround(): void {
  const grounds: string[] = [];
  const look = (): void => {
    if (document.documentElement !== null)
      grounds.push(getComputedStyle(document.documentElement).backgroundColor);
    sessionStorage.setItem('grounds', JSON.stringify(grounds));
    if (grounds.length < 40) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export function groundsSeen(): string[] {
  return JSON.parse(sessionStorage.getItem('grounds') ?? '[]') as string[];
}

/** Under forced colours: text that cannot be told from its ground, and controls without an edge. */
export function lostInForcedColours(): string[] {
  const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$/.test(colour);
  const groundOf = (one: Element): string => {
    const own = getComputedStyle(one).backgroundColor;
    if (!isClear(own)) return own;
    return one.parentElement === null ? 'canvas' : groundOf(one.parentElement);
  };
  const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (one) => one.checkVisibility() && one.closest('.unseen, svg') === null,
  );
  const lostText = seen.filter(
    (one) =>
      [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      ) &&
      (isClear(getComputedStyle(one).color) || getComputedStyle(one).color === groundOf(one)),
  );
  const noEdge = seen.filter((one) => {
    if (
      !one.matches(
        '.button, .side, dialog button, input:not([type="checkbox"], [type="radio"]), select, .card',
      )
    )
      return false;
    const { borderTopWidth, borderTopColor } = getComputedStyle(one);
    return (
      Number.parseFloat(borderTopWidth) < 1 || isClear(borderTopColor) || borderTopColor === groundOf(one)
    );
  });
  return [
    ...lostText.map((one) => `text: ${one.tagName} ${one.innerText.slice(0, 30)}`),
    ...noEdge.map((one) => `edge: ${one.tagName}.${one.className} ${one.innerText.slice(0, 30)}`),
  ];
}

/** Of a picture's pixels, the share that differs from its commonest colour. */
export async function shareDrawn(png: string): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return 1 - Math.max(...counts.values()) / pixels.length;
}
