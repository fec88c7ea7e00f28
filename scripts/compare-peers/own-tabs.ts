import type { AuditContext } from '../../lib/audits/audit.ts';
import { judgedLinks } from '../../lib/computed/judged-links.ts';
import { alternateChecks } from '../../lib/computed/page-checks/alternate-checks.ts';
import { descriptionChecks } from '../../lib/computed/page-checks/description-checks.ts';
import { headChecks } from '../../lib/computed/page-checks/head-checks.ts';
import { headingChecks } from '../../lib/computed/page-checks/heading-checks.ts';
import { titleChecks } from '../../lib/computed/page-checks/title-checks.ts';
import { auditPage } from '../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';
import { openPageReader } from '../audit/page-reader.ts';
import { englishWords } from '../words.ts';
import type { PeerRun } from './lighthouse.ts';

/** What our tabs say of a page: every check that is not good, and the links that are not plain. */
export async function openOwnTabs(executablePath: string, script: string): Promise<PeerRun> {
  const reader = openPageReader({ executablePath, script, tabs: 1, isOffline: true });
  const translate = await englishWords();
  return {
    close: reader.close,
    findingsOn: async ({ id, html }) => {
      const url = `https://garden.example/${id}`;
      const body = Buffer.from(html.replace('https://garden.example/PAGE', url));
      const parsed = parseSnapshot(await reader.read({ id, url, html: async () => body }));
      if (!parsed.ok) throw new Error(`${id}: ${parsed.reason}`);
      const page = parsed.snapshot;
      const context: AuditContext = {
        now: Date.parse(page.takenAt),
        settings: DEFAULT_AUDIT_SETTINGS,
        site: null,
      };
      const checks = [titleChecks, descriptionChecks, headingChecks, headChecks, alternateChecks].flatMap((check) =>
        check(page, context).filter(({ severity }) => severity !== 'good'),
      );
      const { score, caps } = auditPage(page, DEFAULT_AUDIT_SETTINGS);
      const links = judgedLinks(page, context).filter(({ link }) => link.placement === 'article');
      const { withoutAlt } = page.images;
      return [
        `score ${score ?? 'withheld'}`,
        ...caps.map(({ summary }) => translate(summary)),
        ...checks.map(
          ({ severity, evidence }) =>
            `${severity === 'info' ? '(for information) ' : ''}${translate(evidence.message)}`,
        ),
        ...links.map(
          ({ link, anchor, follow }) =>
            `link “${link.text === '' ? '[no text]' : link.text}”: ${translate({ key: `anchor_class.${anchor.class}` })}, ${translate({ key: `links.follow.${FOLLOW_WORDS[follow.verdict]}` })}`,
        ),
        ...(withoutAlt > 0
          ? [
              translate({
                key: 'page.images_alt',
                values: { described: page.images.total - withoutAlt, count: page.images.total },
              }),
            ]
          : []),
      ];
    },
  };
}

const FOLLOW_WORDS = {
  followable: 'followed',
  qualified: 'nofollow',
  uncertain: 'uncertain',
  'not-followable': 'not-followed',
} as const;
