import { guestDoors } from '../../computed/guest-doors.ts';
import { guestPost } from '../../computed/guest-post.ts';
import { postAuthors } from '../../computed/post-authors.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

/** Fewer posts show no habit. */
const LEAST_POSTS = 5;

export const singleAuthor = defineRedFlag({
  id: 'single-author',
  limit: 65,
  scope: 'site',
  documentation: {
    fires: `All of at least ${LEAST_POSTS} sampled posts are by one person, and nothing invites others.`,
    guards: 'An invitation or a hint of one; this article is a guest post; unsigned posts.',
    sources: ['heuristic'],
  },
  evaluate: (page, context) => {
    const authors = postAuthors(page, context);
    const [only, ...others] = authors?.people ?? [];
    if (authors === null || only === undefined || others.length > 0) return null;
    if (authors.posts < LEAST_POSTS || only.posts < authors.posts) return null;
    if (guestDoors(page, context).stance !== 'none' || guestPost(page, context).certainty !== null) return null;
    return {
      summary: message('red_flags.single_author.reason', { count: authors.posts, name: only.name }),
      evidence: [evidence('red_flags.single_author.person', { count: authors.posts }, { quote: only.name })],
    };
  },
});
