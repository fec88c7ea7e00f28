import { authorDetails } from '../../computed/author-details.ts';
import { type PublisherKind, sitePublisher } from '../../computed/publisher.ts';
import type { AuthorFact, PageSnapshot } from '../../snapshot/types.ts';
import { type AuditContext, defineAudit } from '../audit.ts';
import { evidence, message } from '../evidence.ts';
import { scored, unknown } from '../outcome.ts';

/** Heuristic. */
const VALUES = { linkedPerson: 1, person: 0.8, organisation: 0.45, role: 0.15, none: 0.2 } as const;
/** Agencies, documentation and company news may go without a byline; Google News allows it. */
const LENIENT_MINIMUM = 0.45;
/** One source may be wrong; two that contradict each other lower what is known. Heuristic. */
const CONFIDENCE = 0.95;
const DISPUTED_CONFIDENCE = 0.7;
const LENIENT_TYPES = new Set(['NewsMediaOrganization', 'GovernmentOrganization']);
const LENIENT_KINDS = new Set<PublisherKind>(['newsroom', 'institution']);

export const namedAuthor = defineAudit({
  id: 'named-author',
  category: 'trust',
  weight: 4,
  scope: 'page',
  documentation: {
    measures: 'Whether a person signs the article.',
    curve: `person with a profile or bio ${VALUES.linkedPerson}, person ${VALUES.person}, organisation or desk ${VALUES.organisation}, role such as "admin" ${VALUES.role}, nobody ${VALUES.none}`,
    guards: `Newsrooms, institutions and documentation keep at least ${LENIENT_MINIMUM}: some publish without bylines for good reasons. A role such as "admin" is no reason.`,
    sources: [
      'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
      'https://developers.google.com/search/docs/appearance/structured-data/article',
      'https://ranktracker.com/seo/glossary/link-farm',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    if (page.article === null) return unknown('audits.named_author.no_article');
    const { authorConflicts } = page.article;
    const author = bestAuthor(authorDetails(page, context));
    const kind = kindOf(author);
    const value = kind !== 'role' && isLenient(page, context) ? Math.max(VALUES[kind], LENIENT_MINIMUM) : VALUES[kind];
    return scored(
      value,
      authorConflicts.length > 0 ? DISPUTED_CONFIDENCE : CONFIDENCE,
      author === null ? message('audits.named_author.none') : message(SUMMARIES[kind], { name: author.name }),
      [
        ...(author === null ? [] : [authorEvidence(author)]),
        ...authorConflicts.map((conflict) =>
          evidence('audits.named_author.conflict', undefined, { quote: conflict.value }),
        ),
      ],
    );
  },
});

const SUMMARIES: Readonly<Record<keyof typeof VALUES, string>> = {
  linkedPerson: 'audits.named_author.linked_person',
  person: 'audits.named_author.person',
  organisation: 'audits.named_author.organisation',
  role: 'audits.named_author.role',
  none: 'audits.named_author.none',
};

const KIND_ORDER: readonly AuthorFact['kind'][] = ['person', 'organisation', 'unknown', 'role'];

/** The author that says most: a person before an organisation before a role. */
const bestAuthor = (authors: readonly AuthorFact[]): AuthorFact | null =>
  authors.toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind))[0] ?? null;

function kindOf(author: AuthorFact | null): keyof typeof VALUES {
  if (author === null) return 'none';
  if (author.kind === 'role') return 'role';
  if (author.kind !== 'person') return 'organisation';
  return author.profileUrl !== null || author.bio !== null || author.outsideUrls.length > 0 ? 'linkedPerson' : 'person';
}

const isLenient = (page: PageSnapshot, context: AuditContext): boolean =>
  page.pageKind.kind === 'docs' ||
  (page.site.publisher?.types.some((type) => LENIENT_TYPES.has(type)) ?? false) ||
  LENIENT_KINDS.has(sitePublisher(page, context).kind);

const authorEvidence = ({ name, source, profileUrl }: AuthorFact) =>
  evidence(`audits.named_author.source.${source}`, undefined, { quote: name, url: profileUrl });
