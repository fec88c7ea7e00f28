import { guestPost } from '../../computed/guest-post.ts';
import { postAuthors } from '../../computed/post-authors.ts';
import { guestPosts } from '../../computed/sampled-guest-posts.ts';
import { defineAudit } from '../audit.ts';
import { evidence, message } from '../evidence.ts';
import { notApplicable, SHOWN_EVIDENCE, scored } from '../outcome.ts';

/** Heuristic. */
const VALUES = {
  severalGuests: 1,
  thisGuest: 0.8,
  oneGuest: 0.7,
  manyAuthors: 0.5,
  fewAuthors: 0.35,
  oneAuthor: 0.2,
} as const;
const MANY_AUTHORS = 4;
const LEAST_POSTS = 5;
const CONFIDENCE = { page: 0.6, site: 0.8 } as const;

export const guestAuthorEvidence = defineAudit({
  id: 'guest-author-evidence',
  category: 'openness',
  weight: 3,
  scope: 'page',
  documentation: {
    measures: 'Whether outsiders have been published here before.',
    curve: `two and more guest posts ${VALUES.severalGuests}, one ${VALUES.oneGuest} (this very article ${VALUES.thisGuest}), ${MANY_AUTHORS} people who sign ${VALUES.manyAuthors}, two or three ${VALUES.fewAuthors}, one ${VALUES.oneAuthor}`,
    guards:
      'From one page only when the article is a guest post; else not applicable until a site check. A good byline alone proves no guest; neither does "contributed by" in a code repository.',
    sources: ['heuristic'],
  },
  evaluate: (page, context) => {
    const here = guestPost(page, context);
    const isGuest = here.certainty !== null;
    const facts = here.evidence.map(({ quote, url, locator }) =>
      evidence('audits.guest_author_evidence.here', undefined, { quote, url, locator }),
    );
    const authors = postAuthors(page, context);
    if (authors === null || authors.posts < LEAST_POSTS) {
      return isGuest
        ? scored(VALUES.thisGuest, CONFIDENCE.page, message('audits.guest_author_evidence.this_article'), facts)
        : notApplicable('audits.needs_site_check');
    }
    const others = guestPosts(page, context).filter(({ url }) => url !== page.url);
    const count = others.length + (isGuest ? 1 : 0);
    const shown = [
      ...facts,
      ...others.map(({ title, url }) =>
        evidence('audits.guest_author_evidence.post', undefined, { quote: title, url }),
      ),
    ].slice(0, SHOWN_EVIDENCE);
    if (count >= 2) {
      return scored(
        VALUES.severalGuests,
        CONFIDENCE.site,
        message('audits.guest_author_evidence.guests', { count }),
        shown,
      );
    }
    if (count === 1) {
      const value = isGuest ? VALUES.thisGuest : VALUES.oneGuest;
      return scored(value, CONFIDENCE.site, message('audits.guest_author_evidence.guests', { count }), shown);
    }
    const people = authors.people.length;
    return scored(
      people >= MANY_AUTHORS ? VALUES.manyAuthors : people > 1 ? VALUES.fewAuthors : VALUES.oneAuthor,
      CONFIDENCE.site,
      message('audits.guest_author_evidence.authors', { count: people }),
      authors.people
        .slice(0, SHOWN_EVIDENCE)
        .map(({ name, posts }) => evidence('audits.guest_author_evidence.author', { count: posts }, { quote: name })),
    );
  },
});
