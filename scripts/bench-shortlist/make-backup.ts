import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { auditPage } from '../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { addAudit } from '../../lib/shortlist/add-audit.ts';
import { writeAuditBody } from '../../lib/shortlist/audit-body.ts';
import { auditOfPage, type KeptAudit } from '../../lib/shortlist/audit-of-page.ts';
import { auditLine, END_LINE, headerLine, prospectLine } from '../../lib/shortlist/backup-lines.ts';
import { editProspect } from '../../lib/shortlist/edit-prospect.ts';
import { type AuditPoint, type Prospect, STATUSES } from '../../lib/shortlist/prospect.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';

const FIRST_AUDIT = Date.UTC(2026, 0, 5, 9);
const MONTH_MS = 30 * 86_400_000;
/** Pages that are really audited; the others are these under another address and date. */
const VARIANTS = 48;
const TITLES = [
  'Watering tomatoes',
  'The written stand-up',
  'Month-end close for a team of three',
  'Eleven time zones',
];
const TAGS = ['hr', 'saas', 'finance', 'eu', 'warm'];
const NOTES = ['', 'Editor is on holiday until the 18th.', 'Wants first-hand numbers, 1,200 words or more.', ''];

export interface MadeBackup {
  readonly audits: number;
  /** Characters of an audit before it is packed, on average. */
  readonly charactersEach: number;
}

/**
 * Writes a backup of many sites as the extension would: variants of a gathered post are audited, and every audit is
 * added to its prospect by the code that saves.
 */
export async function makeBackup(
  path: string,
  sample: PageSnapshot,
  sites: number,
  auditsEach: number,
): Promise<MadeBackup> {
  const variants = Array.from({ length: VARIANTS }, (_, index) => auditedVariant(sample, index));
  const audits = sites * auditsEach;
  const head = openLines(path);
  // Prospects stand before audits in a backup, and 50,000 audits do not fit into memory.
  const tail = openLines(`${path}.audits`);
  await head.write(headerLine({ createdAt: '2026-11-01T00:00:00.000Z', prospects: sites, audits }));
  let characters = 0;
  for (let site = 0; site < sites; site += 1) {
    const made = Array.from({ length: auditsEach }, (_, round) => audited(variants, site, round));
    await head.write(prospectLine(makeProspect(made, site)));
    for (const { domain, json, point } of made) {
      characters += json.length;
      await tail.write(auditLine({ domain, id: point.id, gzip: gzipSync(json, { level: 1 }).toString('base64') }));
    }
  }
  await tail.write(END_LINE);
  await Promise.all([head.close(), tail.close()]);
  await pipeline(createReadStream(`${path}.audits`), createWriteStream(path, { flags: 'a' }));
  await rm(`${path}.audits`);
  return { audits, charactersEach: Math.round(characters / audits) };
}

function openLines(path: string) {
  const file = createWriteStream(path);
  return {
    write: async (line: string) => {
      if (!file.write(`${line}\n`)) await once(file, 'drain');
    },
    close: async () => {
      file.end();
      await once(file, 'close');
    },
  };
}

interface MadeAudit extends Omit<KeptAudit, 'point'> {
  readonly point: AuditPoint;
  readonly json: string;
}

function auditedVariant(sample: PageSnapshot, variant: number): KeptAudit {
  const blocks = sample.article?.blocks.slice(0, 4 + ((variant * 13) % 40)) ?? [];
  const page: PageSnapshot = {
    ...sample,
    url: 'https://variant.example/post',
    title: { text: TITLES[variant % TITLES.length] ?? '', count: 1 },
    links: sample.links.filter((_, index) => (index + variant) % 4 > 0),
    article: sample.article && {
      ...sample.article,
      title: TITLES[variant % TITLES.length] ?? '',
      blocks,
      text: blocks.map(({ text }) => text).join('\n\n'),
      wordCount: blocks.reduce((words, { text }) => words + text.split(/\s+/).length, 0),
      authors: variant % 3 === 0 ? [] : sample.article.authors,
    },
  };
  const audit = auditOfPage(page, auditPage(page, DEFAULT_AUDIT_SETTINGS), DEFAULT_AUDIT_SETTINGS);
  if (audit === null) throw new Error('the page has no site');
  return audit;
}

function audited(variants: readonly KeptAudit[], site: number, round: number): MadeAudit {
  const variant = variants[(site * 7 + round) % variants.length];
  if (variant === undefined) throw new Error('no variants');
  const domain = `site-${site}.example`;
  const url = `https://${domain}/post-${round}`;
  const takenAt = new Date(FIRST_AUDIT + round * MONTH_MS + site * 1_000).toISOString();
  const { snapshot, report } = variant.body;
  const body = { snapshot: { ...snapshot, url, baseUrl: url, takenAt }, report: { ...report, url, takenAt } };
  const json = writeAuditBody(body);
  const id = createHash('sha256').update(json).digest('hex');
  return { ...variant, domain, point: { ...variant.point, id, url, takenAt }, body, json };
}

function makeProspect(audits: readonly MadeAudit[], site: number): Prospect {
  const prospect = audits.reduce<Prospect | null>(
    (current, audit) => addAudit(current, audit, audit.point.takenAt),
    null,
  );
  if (prospect === null) throw new Error('a site needs an audit');
  const nextAction = {
    date: `2026-${site % 10 === 0 ? '11' : '12'}-${String((site % 27) + 1).padStart(2, '0')}`,
    label: 'Follow up',
  };
  const edited = editProspect(
    prospect,
    {
      status: STATUSES[(site * 7) % STATUSES.length] ?? 'to-review',
      note: NOTES[site % NOTES.length] ?? '',
      addTags: [TAGS[site % TAGS.length] ?? 'hr'],
      ...(site % 5 === 0 && { nextAction }),
    },
    prospect.createdAt,
  );
  return edited.kind === 'edited' ? edited.prospect : prospect;
}
