import { siteParts } from '../../computed/registrable-domain.ts';
import { SELF_SERVE_PLATFORMS } from '../../lexicons/self-serve-platforms.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

export const selfServePlatform = defineRedFlag({
  id: 'self-serve-platform',
  limit: 40,
  scope: 'page',
  documentation: {
    fires: 'The page is on a platform where anybody publishes without an editor, such as a press-release wire.',
    guards: 'Blogs on a subdomain of a blog host have an owner to write to and are judged like any other.',
    sources: ['heuristic'],
  },
  evaluate: ({ url }) => {
    const { host } = siteParts(url);
    const bare = host?.replace(/^(?:www|m|blog)\./u, '') ?? '';
    if (!PLATFORMS.has(bare)) return null;
    return {
      summary: message('red_flags.self_serve_platform.reason', { host: bare }),
      evidence: [evidence('red_flags.self_serve_platform.host', { host: bare })],
    };
  },
});

/** The platforms themselves; `name.platform.com` is somebody's own blog. */
const PLATFORMS: ReadonlySet<string> = new Set(SELF_SERVE_PLATFORMS);
