/** Light, dark, or as the system says. `public/theme.js` reads the same choice before the first paint. */

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'kindplate-theme';

export function readTheme(): Theme {
  const kept = storage()?.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function setTheme(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    storage()?.removeItem(KEY);
  } else {
    document.documentElement.dataset['theme'] = theme;
    storage()?.setItem(KEY, theme);
  }
}

/** Null where the browser closes its storage to us; the choice then lasts until the page is left. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
