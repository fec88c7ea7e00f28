import type { SpamNiche } from './spam-niche.ts';

export const OCCULT_SERVICES: SpamNiche = {
  id: 'occult-services',
  hard: [
    'vashikaran specialist',
    'love spell caster',
    'black magic specialist',
    'love marriage specialist',
    'astrologer in',
    'psychic reading online',
    'voodoo spells',
  ],
  soft: ['astrologer', 'psychic', 'spell'],
  exclude: ['spell check', 'spell out', 'spelling'],
};
