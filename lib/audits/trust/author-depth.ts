import { authorDetails } from '../../computed/author-details.ts';
import type { AuthorFact } from '../../snapshot/types.ts';
import { defineAudit, type Evidence } from '../audit.ts';
import { evidence, message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/** Characters of a bio that says something. Heuristic, like the shares. */
const BIO_CHARACTERS = 120;
const SHARES = { bio: 0.4, role: 0.15, outside: 0.25, archive: 0.2 } as const;
/** Most sites tell about an author on the author's own page; half of what a bio here is worth until that is read. Heuristic. */
const UNREAD_BIO = 0.2;
/** The author's own page may say more than this one. Heuristic. */
const CONFIDENCE = 0.7;

export const authorDepth = defineAudit({
  id: 'author-depth',
  category: 'trust',
  weight: 3,
  scope: 'page',
  documentation: {
    measures: 'How much the page tells about the person who signs the article.',
    curve: `bio of ${BIO_CHARACTERS} characters ${SHARES.bio}, job or affiliation ${SHARES.role}, profile elsewhere ${SHARES.outside}, page of their own on the site ${SHARES.archive}, and ${UNREAD_BIO} more when the bio may stand there and not here; added up`,
    guards: 'Not applicable when no person signs. Depth is no proof that a person is real.',
    sources: [
      'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
      'https://pressgazette.co.uk/news/fake-experts-seo-journalism',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    if (page.article === null) return unknown('audits.author_depth.no_article');
    const people = authorDetails(page, context).filter(({ kind }) => kind === 'person');
    const [first, ...others] = people.map((person) => ({ person, value: depthOf(person) }));
    if (first === undefined) return notApplicable('audits.author_depth.no_person');
    const best = others.reduce((known, next) => (next.value > known.value ? next : known), first);
    return scored(
      best.value,
      CONFIDENCE,
      message(best.value >= 0.5 ? 'audits.author_depth.known' : 'audits.author_depth.unknown', {
        name: best.person.name,
      }),
      evidenceOf(best.person),
    );
  },
});

const hasRole = ({ jobTitle, affiliation }: AuthorFact): boolean => jobTitle !== null || affiliation !== null;

function depthOf(person: AuthorFact): number {
  const shares = [
    bioShare(person),
    hasRole(person) ? SHARES.role : 0,
    person.outsideUrls.length > 0 ? SHARES.outside : 0,
    person.profileUrl !== null ? SHARES.archive : 0,
  ];
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}

function bioShare({ bio, profileUrl }: AuthorFact): number {
  if ((bio?.length ?? 0) >= BIO_CHARACTERS) return SHARES.bio;
  return profileUrl === null ? 0 : UNREAD_BIO;
}

function evidenceOf(person: AuthorFact): readonly Evidence[] {
  const { bio, jobTitle, affiliation, profileUrl, outsideUrls } = person;
  return [
    ...(bio === null ? [] : [evidence('audits.author_depth.bio', undefined, { quote: bio })]),
    ...(hasRole(person)
      ? [evidence('audits.author_depth.role', undefined, { quote: [jobTitle, affiliation].filter(Boolean).join(', ') })]
      : []),
    ...(profileUrl === null ? [] : [evidence('audits.author_depth.archive', undefined, { url: profileUrl })]),
    ...outsideUrls.map((url) => evidence('audits.author_depth.outside', undefined, { url })),
  ];
}
