import { guestDoors } from '../../computed/guest-doors.ts';
import { guestPost } from '../../computed/guest-post.ts';
import { postAuthors } from '../../computed/post-authors.ts';
import { sitePublisher } from '../../computed/publisher.ts';
import { guestPosts } from '../../computed/sampled-guest-posts.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

/** Fewer posts show no habit. */
const LEAST_POSTS = 10;
const SURE_OF_PUBLISHER = 0.5;

export const singleOrgAuthors = defineRedFlag({
  id: 'single-org-authors',
  limit: 50,
  scope: 'site',
  documentation: {
    fires: `A company or institution whose at least ${LEAST_POSTS} sampled posts show no guest, and that has no door.`,
    guards:
      'An invitation or a hint of one; a guest post among those sampled, or this one; magazines and personal blogs.',
    sources: ['heuristic'],
  },
  evaluate: (page, context) => {
    const authors = postAuthors(page, context);
    const { kind, confidence, evidence: signs } = sitePublisher(page, context);
    if (authors === null || authors.posts < LEAST_POSTS || confidence < SURE_OF_PUBLISHER) return null;
    if (kind !== 'company-blog' && kind !== 'institution' && kind !== 'shop') return null;
    if (guestDoors(page, context).stance !== 'none' || guestPost(page, context).certainty !== null) return null;
    if (guestPosts(page, context).length > 0) return null;
    return {
      summary: message('red_flags.single_org_authors.reason', { count: authors.posts }),
      evidence: [
        ...signs.map(({ message: sign, link }) => ({
          message: sign,
          quote: null,
          url: null,
          locator: link === null ? null : ({ kind: 'link', index: link } as const),
        })),
        evidence('red_flags.single_org_authors.authors', undefined, {
          quote: authors.people.map(({ name }) => name).join(', '),
        }),
      ],
    };
  },
});
