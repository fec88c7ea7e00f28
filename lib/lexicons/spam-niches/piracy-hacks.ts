import type { SpamNiche } from './spam-niche.ts';

/** Developer sites discuss APK signing and proxies. */
export const PIRACY_HACKS: SpamNiche = {
  id: 'piracy-hacks',
  hard: [
    'iptv subscription',
    'iptv abonnement',
    'best iptv',
    'free movie streaming',
    'watch movies online free',
    'mod apk',
    'gbwhatsapp',
    'apk download',
    'crack download',
    'keygen',
    'torrent proxy',
    'pirate proxy',
    'roblox hack',
    'free robux',
    'v-bucks generator',
    'hire a hacker',
    'phone spy app',
    'whatsapp spy',
    'instagram downloader',
    'youtube to mp3',
  ],
  soft: ['apk', 'iptv', 'torrent', 'proxy'],
  exclude: ['android apk signing', 'corporate proxy', 'reverse proxy'],
};
