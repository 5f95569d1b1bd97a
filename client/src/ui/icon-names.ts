/** The Lucide icons that the interface uses; add a name here and the build takes it in. */
export const ICON_NAMES = [
  ...(['calendar-days', 'shopping-basket', 'book-open', 'users', 'user', 'settings', 'circle-help'] as const),
  ...(['info', 'check', 'x', 'plus', 'minus', 'trash-2', 'pencil', 'lock', 'lock-open', 'shuffle'] as const),
  ...(['refresh-cw', 'undo-2', 'arrow-left', 'arrow-right', 'arrow-left-right', 'move', 'search'] as const),
  ...([
    'chevron-left',
    'chevron-right',
    'chevron-down',
    'chevron-up',
    'clock',
    'flame',
    'snowflake',
  ] as const),
  ...([
    'printer',
    'download',
    'share-2',
    'copy',
    'triangle-alert',
    'circle-check',
    'leaf',
    'cherry',
  ] as const),
  ...(['nut', 'fish', 'sprout', 'sun', 'moon', 'monitor', 'smartphone', 'heart', 'utensils'] as const),
  ...(['external-link', 'list-checks', 'wifi-off', 'ellipsis', 'tag', 'cookie', 'soup'] as const),
  ...(['sliders-horizontal', 'thumbs-down'] as const),
  ...(['timer', 'pause', 'play', 'volume-2', 'volume-x'] as const),
] as const;

export type IconName = (typeof ICON_NAMES)[number];
