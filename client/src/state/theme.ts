/** Light, dark, or as the system says. `public/theme.js` reads the same choice before the first paint. */
import { deviceStorage } from './device-storage.ts';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'kindplate-theme';

export function readTheme(): Theme {
  const kept = deviceStorage()?.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function setTheme(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    deviceStorage()?.removeItem(KEY);
  } else {
    document.documentElement.dataset['theme'] = theme;
    deviceStorage()?.setItem(KEY, theme);
  }
}
