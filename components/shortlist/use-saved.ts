import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/types.ts';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import { auditOfPage } from '../../lib/shortlist/audit-of-page.ts';
import { compareReports, type ReportComparison } from '../../lib/shortlist/compare-reports.ts';
import type { ProspectEdit } from '../../lib/shortlist/edit-prospect.ts';
import { prospectDomain } from '../../lib/shortlist/import-sites.ts';
import type { AuditPoint, Prospect, Status } from '../../lib/shortlist/prospect.ts';
import type { Change, Shortlist, Stored, StoreProblem } from '../../lib/shortlist/shortlist.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';

/** The audited page's site as the shortlist has it, and what can be done with it. */
export interface SavedSite {
  /** `null`: not on the shortlist, or not known yet. */
  readonly prospect: Prospect | null;
  /** Whether this very audit is kept. */
  readonly isSaved: boolean;
  /** The newest kept audit before this one, and what changed since; `null` when there is none. */
  readonly earlier: { readonly point: AuditPoint; readonly comparison: ReportComparison | null } | null;
  /** Whether the address has a site to keep it under. */
  readonly maySave: boolean;
  readonly problem: StoreProblem | null;
  readonly save: (status?: Status) => void;
  readonly edit: (edit: ProspectEdit) => void;
  /** Takes the save back; `null` when nothing was saved here. */
  readonly undo: (() => void) | null;
}

export function useSaved(shortlist: Shortlist, page: PageSnapshot, report: Report, settings: AuditSettings): SavedSite {
  const domain = useMemo(() => prospectDomain(page.url), [page]);
  const [prospect, setProspect] = useState<Prospect | null>(null);
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const [saved, setSaved] = useState<Change | null>(null);

  useEffect(() => {
    if (domain === null) return undefined;
    let isCurrent = true;
    const read = async () => {
      const stored = await shortlist.read(domain);
      if (!isCurrent) return;
      if (stored.ok) setProspect(stored.value);
      setProblem(stored.ok ? null : stored.problem);
    };
    void read();
    const stop = shortlist.listen((announcement) => {
      if (announcement.kind !== 'changed' || announcement.domains.includes(domain)) void read();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [shortlist, domain]);

  const point = prospect?.audits.findLast(({ takenAt }) => takenAt !== page.takenAt) ?? null;
  const comparison = useComparison(shortlist, point, report);

  /** The result of a write, or the problem shown; announcements bring the new record itself. */
  const settled = async <Value>(write: Promise<Stored<Value>>): Promise<Value | null> => {
    const stored = await write;
    setProblem(stored.ok ? null : stored.problem);
    return stored.ok ? stored.value : null;
  };
  const edit = (fields: ProspectEdit) => {
    if (domain !== null) void settled(shortlist.edit([domain], fields));
  };
  const save = async (status?: Status) => {
    const audit = auditOfPage(page, report, settings);
    if (audit === null) return;
    const change = await settled(shortlist.save(audit));
    if (change === null) return;
    if (status === undefined) {
      setSaved(change);
      return;
    }
    const edited = await settled(shortlist.edit([audit.domain], { status }));
    setSaved({ ...change, after: edited?.changes[0]?.after ?? change.after });
  };
  const undo = async (change: Change) => {
    // What was typed since belongs to the site that is taken back.
    await settled(shortlist.undo([{ ...change, after: prospect }]));
    setSaved(null);
  };

  return {
    prospect,
    isSaved: prospect?.audits.some(({ takenAt }) => takenAt === page.takenAt) ?? false,
    earlier: point === null ? null : { point, comparison },
    maySave: domain !== null,
    problem,
    save: (status) => void save(status),
    edit,
    undo: saved === null ? null : () => void undo(saved),
  };
}

function useComparison(shortlist: Shortlist, point: AuditPoint | null, report: Report): ReportComparison | null {
  const [earlier, setEarlier] = useState<Report | null>(null);
  const id = point?.id ?? null;
  useEffect(() => {
    setEarlier(null);
    if (id === null) return undefined;
    let isCurrent = true;
    shortlist.readAudit(id).then((stored) => {
      if (isCurrent && stored.ok) setEarlier(stored.value.report);
    });
    return () => {
      isCurrent = false;
    };
  }, [shortlist, id]);
  return useMemo(() => (earlier === null ? null : compareReports(earlier, report)), [earlier, report]);
}
