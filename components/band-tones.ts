import type { Band } from '../lib/report/types.ts';
import type { IconName } from './icon-paths.ts';

export type Tone = 'good' | 'fair' | 'warn' | 'bad' | 'info' | 'none';

export const BAND_TONES = {
  strong: 'good',
  'worth-a-pitch': 'fair',
  caution: 'warn',
  avoid: 'bad',
} as const satisfies Record<Band, Tone>;

export const BAND_ICONS = {
  strong: 'check-circle',
  'worth-a-pitch': 'up-circle',
  caution: 'warn',
  avoid: 'octagon',
} as const satisfies Record<Band, IconName>;
