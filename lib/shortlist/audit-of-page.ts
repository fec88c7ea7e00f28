import type { AuditContext } from '../audits/audit.ts';
import { auditContext } from '../computed/audit-context.ts';
import { guestDoors } from '../computed/guest-doors.ts';
import { judgedLinks } from '../computed/judged-links.ts';
import type { Report } from '../report/types.ts';
import type { AuditSettings } from '../settings/audit-settings.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import type { NewAudit } from './add-audit.ts';
import type { AuditBody } from './audit-body.ts';
import { prospectDomain } from './import-sites.ts';
import { linksForOf } from './links-for.ts';
import { type LinkTally, type OwnLink, PROSPECT_LIMITS, type ProspectFacts } from './prospect.ts';

/** A `NewAudit` before it is stored and so has its id. */
export interface KeptAudit extends Omit<NewAudit, 'point'> {
  readonly point: Omit<NewAudit['point'], 'id'>;
  readonly body: AuditBody;
}

/** What the shortlist keeps of an audited page; `null` when its address has no site to keep it under. */
export function auditOfPage(snapshot: PageSnapshot, report: Report, settings: AuditSettings): KeptAudit | null {
  const domain = prospectDomain(snapshot.url);
  if (domain === null) return null;
  return {
    domain,
    point: {
      takenAt: snapshot.takenAt,
      url: snapshot.url,
      score: report.score,
      band: report.band,
      engineVersion: report.engineVersion,
    },
    facts: factsOf(snapshot, report, settings),
    contact: snapshot.contact.emails[0] ?? null,
    guidelinesUrl: guidelinesOf(snapshot, auditContext(snapshot, settings)),
    body: { snapshot, report },
  };
}

function factsOf(page: PageSnapshot, report: Report, settings: AuditSettings): ProspectFacts {
  return {
    title: cut(page.article?.title ?? page.title.text, PROSPECT_LIMITS.title),
    author: cut(page.article?.authors[0]?.name ?? null, PROSPECT_LIMITS.author),
    published: cut(page.article?.datePublished?.iso ?? null, 40),
    language: cut(page.language.code, 40),
    words: page.article?.wordCount ?? null,
    standing: report.standing,
    coverage: report.coverage,
    redFlags: report.caps.slice(0, PROSPECT_LIMITS.redFlags).map(({ id }) => id),
    categories: Object.fromEntries(report.categories.map(({ id, value }) => [id, value])),
    ...linkFacts(page, settings),
  };
}

/** Links to other sites, and which of them lead to the user's own domains or to competitors. */
export function linkFacts(
  page: PageSnapshot,
  settings: AuditSettings,
): Pick<ProspectFacts, 'links' | 'linksFor' | 'ownLinks' | 'competitors'> {
  const outbound = judgedLinks(page, auditContext(page, settings)).filter(({ relation }) => relation === 'outbound');
  const marked = (token: string) => outbound.filter(({ link }) => link.rel.includes(token)).length;
  const links: LinkTally = {
    outbound: outbound.length,
    inArticle: outbound.filter(({ link }) => link.placement === 'article').length,
    followed: outbound.filter(({ follow }) => follow.verdict === 'followable').length,
    nofollow: marked('nofollow'),
    sponsored: marked('sponsored'),
    ugc: marked('ugc'),
  };
  const to = (domains: readonly string[]) =>
    outbound.filter(({ domain }) => domain !== null && domains.includes(domain));
  const ownLinks = to(settings.ownDomains).map(
    ({ link }): OwnLink => ({ href: link.href, text: link.text, rel: link.rel, placement: link.placement }),
  );
  const competitors = new Set(to(settings.competitors).flatMap(({ domain }) => domain ?? []));
  return {
    links,
    linksFor: linksForOf(settings),
    ownLinks: ownLinks.slice(0, PROSPECT_LIMITS.ownLinks),
    competitors: [...competitors].slice(0, PROSPECT_LIMITS.competitors),
  };
}

/** Where the site says how to pitch: this very page, or the surest door that has an address. */
function guidelinesOf(page: PageSnapshot, context: AuditContext): string | null {
  const { doors, isGuidelinesPage } = guestDoors(page, context);
  return isGuidelinesPage ? page.url : (doors.find(({ url }) => url !== null)?.url ?? null);
}

const cut = (text: string | null, longest: number): string | null => text?.slice(0, longest) ?? null;
