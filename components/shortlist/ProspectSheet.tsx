import { useEffect, useMemo, useState } from 'preact/hooks';
import { ENGINE_VERSION } from '../../lib/report/engine-version.ts';
import type { Report } from '../../lib/report/types.ts';
import { compareReports } from '../../lib/shortlist/compare-reports.ts';
import type { ProspectEdit } from '../../lib/shortlist/edit-prospect.ts';
import type { Prospect } from '../../lib/shortlist/prospect.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { SafeLink } from '../SafeLink.tsx';
import { useText } from '../translation.tsx';
import { NextAction } from './NextAction.tsx';
import { OwnLinks } from './OwnLinks.tsx';
import { ScoreMark } from './ScoreMark.tsx';
import { WhatChanged } from './SeenBefore.tsx';
import { SideSheet } from './SideSheet.tsx';
import { StatusSelect } from './StatusSelect.tsx';
import type { ShortlistServices } from './services.ts';
import { TextField } from './TextField.tsx';
import { useProspects } from './use-prospects.ts';

interface ProspectSheetProps {
  readonly domain: string;
  readonly shortlist: Shortlist;
  readonly loadSettings: ShortlistServices['loadSettings'];
  readonly today: string;
  readonly onEdit: (edit: ProspectEdit) => void;
  readonly onClose: () => void;
}

/** Everything kept of one site: what the user wrote, every audit, and what changed between two. */
export function ProspectSheet({ domain, onClose, ...props }: ProspectSheetProps) {
  const t = useText();
  const prospects = useProspects(props.shortlist, domain);
  const [prospect] = prospects ?? [];
  return (
    <SideSheet title={domain} onClose={onClose}>
      {prospect && <ProspectDetails {...props} prospect={prospect} />}
      {prospects?.length === 0 && (
        <p class="gw-sheet__part" role="alert">
          {t('list.site_unreadable')}
        </p>
      )}
    </SideSheet>
  );
}

interface ProspectDetailsProps extends Omit<ProspectSheetProps, 'domain' | 'onClose'> {
  readonly prospect: Prospect;
}

function ProspectDetails({ prospect, shortlist, loadSettings, today, onEdit }: ProspectDetailsProps) {
  const t = useText();
  const { domain, url, facts } = prospect;
  return (
    <>
      <div class="gw-sheet__part">
        {url !== null && (
          <p class="gw-clip">
            <SafeLink href={url}>{facts?.title ?? url}</SafeLink>
          </p>
        )}
        <div class="gw-rowx">
          <ScoreMark audit={prospect.audits.at(-1) ?? null} />
          <span class="gw-push" />
          <StatusSelect
            label={t('list.status_of', { site: domain })}
            status={prospect.status}
            onChoose={(status) => onEdit({ status })}
          />
        </div>
        <div>
          <h3 class="gw-sheet__label">{t('list.column.next')}</h3>
          <NextAction
            site={domain}
            action={prospect.nextAction}
            today={today}
            onChange={(nextAction) => onEdit({ nextAction, expected: { nextAction: prospect.nextAction } })}
          />
        </div>
        <TextField
          label={t('list.column.note')}
          value={prospect.note}
          isLong
          onChange={(note, seen) => onEdit({ note, expected: { note: seen } })}
        />
        <TextField
          label={t('list.column.contact')}
          value={prospect.contact ?? ''}
          onChange={(contact, seen) => onEdit({ contact, expected: { contact: seen || null } })}
        />
        <TextField
          label={t('list.column.guidelines')}
          value={prospect.guidelinesUrl ?? ''}
          onChange={(guidelinesUrl, seen) => onEdit({ guidelinesUrl, expected: { guidelinesUrl: seen || null } })}
        />
        <TextField
          label={t('list.tags_field')}
          value={prospect.tags.join(', ')}
          onChange={(tags) => {
            const wanted = tags.split(',').map((tag) => tag.trim());
            onEdit({ addTags: wanted, removeTags: prospect.tags.filter((tag) => !wanted.includes(tag)) });
          }}
        />
      </div>
      {facts && (
        <div class="gw-sheet__part">
          <h3>{t('my_links.title')}</h3>
          <OwnLinks links={facts.ownLinks} />
          {facts.competitors.length > 0 && (
            <p>{t('my_links.competitors', { domains: facts.competitors.join(', ') })}</p>
          )}
        </div>
      )}
      <AuditHistory prospect={prospect} shortlist={shortlist} loadSettings={loadSettings} />
    </>
  );
}

/** Every audit, newest first; two of them can be put side by side. */
function AuditHistory({
  prospect,
  shortlist,
  loadSettings,
}: Pick<ProspectDetailsProps, 'prospect' | 'shortlist' | 'loadSettings'>) {
  const t = useText();
  const audits = prospect.audits;
  const [newer, setNewer] = useState(audits.at(-1)?.id ?? '');
  const [older, setOlder] = useState(audits.at(-2)?.id ?? '');
  if (audits.length === 0) return <p class="gw-sheet__part">{t('list.never_audited')}</p>;
  return (
    <div class="gw-sheet__part">
      <h3>{t('list.audits', { count: audits.length })}</h3>
      <ul class="gw-audits">
        {audits.toReversed().map((audit) => (
          <li key={audit.id}>
            <ScoreMark audit={audit} />
            <span class="gw-push" />
            <SafeLink href={audit.url} class="gw-clip">
              {dateOf(audit.takenAt)}
            </SafeLink>
          </li>
        ))}
      </ul>
      {audits.length > 1 && (
        <>
          <div class="gw-rowx">
            <AuditChoice label={t('list.from')} prospect={prospect} chosen={older} onChoose={setOlder} />
            <AuditChoice label={t('list.to')} prospect={prospect} chosen={newer} onChoose={setNewer} />
          </div>
          <Changes shortlist={shortlist} loadSettings={loadSettings} older={older} newer={newer} />
        </>
      )}
    </div>
  );
}

interface AuditChoiceProps {
  readonly label: string;
  readonly prospect: Prospect;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const AuditChoice = ({ label, prospect, chosen, onChoose }: AuditChoiceProps) => (
  <label class="gw-rowx gw-muted">
    {label}
    <span class="gw-select gw-select--sm">
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {prospect.audits.map(({ id, takenAt, score }) => (
          <option key={id} value={id}>
            {`${dateOf(takenAt)} · ${score ?? '–'}`}
          </option>
        ))}
      </select>
    </span>
  </label>
);

function Changes({
  shortlist,
  loadSettings,
  older,
  newer,
}: Pick<ProspectDetailsProps, 'shortlist' | 'loadSettings'> & {
  readonly older: string;
  readonly newer: string;
}) {
  const t = useText();
  const before = useReport(shortlist, loadSettings, older);
  const after = useReport(shortlist, loadSettings, newer);
  const comparison = useMemo(
    () =>
      before === 'unreadable' || after === 'unreadable' || !before || !after ? null : compareReports(before, after),
    [before, after],
  );
  if (before === 'unreadable' || after === 'unreadable') return <p role="alert">{t('list.audit_unreadable')}</p>;
  return comparison === null ? null : (
    <div class="gw-changes">
      <WhatChanged comparison={comparison} most={Number.POSITIVE_INFINITY} />
    </div>
  );
}

/** The report of a kept audit; one that another version of the engine made is made anew, so that two compare. */
function useReport(
  shortlist: Shortlist,
  loadSettings: ShortlistServices['loadSettings'],
  id: string,
): Report | 'unreadable' | null {
  const [report, setReport] = useState<Report | 'unreadable' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const stored = await shortlist.readAudit(id);
      if (!stored.ok) return 'unreadable';
      const { snapshot, report: kept } = stored.value;
      if (kept.engineVersion === ENGINE_VERSION) return kept;
      const { auditPage } = await import('../../lib/report/audit-page.ts');
      return auditPage(snapshot, await loadSettings());
    };
    setReport(null);
    void read().then((found) => {
      if (isCurrent) setReport(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [shortlist, loadSettings, id]);
  return report;
}

const dateOf = (moment: string): string => new Date(moment).toLocaleDateString(undefined, { dateStyle: 'medium' });
