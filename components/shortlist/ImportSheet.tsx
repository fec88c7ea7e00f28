import { useMemo, useState } from 'preact/hooks';
import type { Message } from '../../lib/audits/audit.ts';
import { type ParsedCsv, parseCsv } from '../../lib/export/parse-csv.ts';
import {
  applyImport,
  type ColumnMapping,
  guessMapping,
  IMPORT_FIELDS,
  type ImportField,
  type ImportPlan,
  planCsvImport,
  planUrlImport,
} from '../../lib/shortlist/import-sites.ts';
import type { Change, RestoreMode, RestorePreview, Shortlist, StoreProblem } from '../../lib/shortlist/shortlist.ts';
import { useText, useTranslate } from '../translation.tsx';
import { SideSheet } from './SideSheet.tsx';
import { StoreTrouble } from './StoreTrouble.tsx';

interface ImportSheetProps {
  readonly shortlist: Shortlist;
  readonly now: () => number;
  readonly onDone: (changes: readonly Change[]) => void;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'addresses' }
  | { readonly kind: 'table'; readonly parsed: Extract<ParsedCsv, { ok: true }> }
  | { readonly kind: 'backup'; readonly file: Blob; readonly preview: RestorePreview }
  | { readonly kind: 'refused'; readonly reason: Message }
  | { readonly kind: 'problem'; readonly problem: StoreProblem };

/** A table larger than this is refused before it is read. Bytes. */
const LARGEST_TABLE = 50_000_000;

/** Brings sites in: pasted addresses, a table, or a backup. Nothing is written before the preview is agreed to. */
export function ImportSheet({ shortlist, now, onDone, onClose }: ImportSheetProps) {
  const t = useText();
  const translate = useTranslate();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [pasted, setPasted] = useState('');
  const onProgress = (share: number) => setStep({ kind: 'working', share });

  const chooseFile = async (file: File) => {
    onProgress(0);
    if ((await file.slice(0, 2_000).text()).startsWith('{')) {
      const stored = await shortlist.previewRestore(file, onProgress);
      if (!stored.ok) setStep({ kind: 'problem', problem: stored.problem });
      else if (stored.value.ok) setStep({ kind: 'backup', file, preview: stored.value.preview });
      else setStep({ kind: 'refused', reason: stored.value.reason });
      return;
    }
    if (file.size > LARGEST_TABLE) {
      setStep({ kind: 'refused', reason: { key: 'import.table_too_large' } });
      return;
    }
    const parsed = parseCsv(await file.text());
    setStep(parsed.ok ? { kind: 'table', parsed } : { kind: 'refused', reason: parsed.reason });
  };

  const importSites = async (plan: ImportPlan, mode: 'fill' | 'overwrite') => {
    onProgress(0);
    const moment = new Date(now()).toISOString();
    const stored = await shortlist.rewrite(
      plan.sites.map((site) => ({ domain: site.domain, next: (current) => applyImport(current, site, mode, moment) })),
    );
    if (stored.ok) onDone(stored.value);
    else setStep({ kind: 'problem', problem: stored.problem });
  };

  const restore = async (file: Blob, mode: RestoreMode) => {
    onProgress(0);
    const stored = await shortlist.restore(file, mode, onProgress);
    if (!stored.ok) setStep({ kind: 'problem', problem: stored.problem });
    else if (stored.value.ok) onDone(stored.value.changes);
    else setStep({ kind: 'refused', reason: stored.value.reason });
  };

  return (
    <SideSheet title={t('import.title')} size="middle" onClose={onClose}>
      <div class="gw-sheet__part">
        {(step.kind === 'choose' || step.kind === 'addresses') && (
          <>
            <label class="gw-sheet__label" for="import-addresses">
              {t('import.addresses')}
            </label>
            <textarea
              id="import-addresses"
              class="gw-input gw-import__addresses"
              rows={6}
              value={pasted}
              onInput={(event) => {
                setPasted(event.currentTarget.value);
                setStep({ kind: 'addresses' });
              }}
            />
            {pasted.trim() === '' ? (
              <label class="gw-import__file">
                <span class="gw-sheet__label">{t('import.file')}</span>
                <input
                  type="file"
                  accept=".csv,.tsv,.txt,.json,.jsonl"
                  onChange={(event) => {
                    const file = event.currentTarget.files?.[0];
                    if (file) void chooseFile(file);
                  }}
                />
              </label>
            ) : (
              <PlanPreview plan={planUrlImport(pasted)} onImport={importSites} />
            )}
          </>
        )}
        {step.kind === 'table' && <TableImport parsed={step.parsed} onImport={importSites} />}
        {step.kind === 'backup' && (
          <BackupPreview preview={step.preview} onRestore={(mode) => void restore(step.file, mode)} />
        )}
        {step.kind === 'working' && (
          <label>
            {t('import.working')}
            <progress value={step.share} />
          </label>
        )}
        {step.kind === 'refused' && (
          <div class="gw-alert" data-tone="bad" role="alert">
            <div class="gw-alert__title">{t('import.refused')}</div>
            <p class="gw-alert__text">{translate(step.reason)}</p>
          </div>
        )}
        {step.kind === 'problem' && <StoreTrouble problem={step.problem} />}
      </div>
    </SideSheet>
  );
}

/** Fields of the plan are named like fields of the code, keys of the locale are not. */
const FIELD_KEYS = {
  site: 'site',
  status: 'status',
  note: 'note',
  tags: 'tags',
  actionDate: 'action_date',
  actionLabel: 'action_label',
  contact: 'contact',
  guidelinesUrl: 'guidelines_url',
} as const satisfies Record<ImportField, string>;

type OnImport = (plan: ImportPlan, mode: 'fill' | 'overwrite') => void;

function TableImport({
  parsed,
  onImport,
}: {
  readonly parsed: Extract<ParsedCsv, { ok: true }>;
  readonly onImport: OnImport;
}) {
  const t = useText();
  const translate = useTranslate();
  const [mapping, setMapping] = useState<ColumnMapping>(() => guessMapping(parsed.header));
  const plan = useMemo(() => planCsvImport(parsed.rows, mapping, translate), [parsed, mapping, translate]);
  return (
    <>
      <fieldset class="gw-import__mapping">
        <legend>{t('import.columns')}</legend>
        {IMPORT_FIELDS.map((field) => (
          <label key={field}>
            <span>{t(`import.field.${FIELD_KEYS[field]}`)}</span>
            <span class="gw-select gw-select--sm">
              <select
                value={mapping[field] ?? ''}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setMapping({ ...mapping, [field]: value === '' ? null : Number(value) });
                }}
              >
                <option value="">{t('import.no_column')}</option>
                {parsed.header.map((name, index) => (
                  <option key={index} value={index}>
                    {name === '' ? t('import.column', { number: index + 1 }) : name}
                  </option>
                ))}
              </select>
            </span>
          </label>
        ))}
      </fieldset>
      <PlanPreview plan={plan} onImport={onImport} hasModes />
    </>
  );
}

/** Lines that are left out are named, this many of them. */
const MOST_REFUSED = 20;

interface PlanPreviewProps {
  readonly plan: ImportPlan;
  readonly onImport: OnImport;
  readonly hasModes?: boolean;
}

function PlanPreview({ plan, onImport, hasModes = false }: PlanPreviewProps) {
  const t = useText();
  const translate = useTranslate();
  const { sites, refused } = plan;
  return (
    <>
      <p role="status">{t('import.found', { count: sites.length })}</p>
      {refused.length > 0 && (
        <div class="gw-alert" data-tone="warn">
          <div class="gw-alert__title">{t('import.left_out', { count: refused.length })}</div>
          <ul class="gw-alert__text">
            {refused.slice(0, MOST_REFUSED).map(({ line, reason }) => (
              <li key={`${line} ${reason.values?.['value']}`}>{translate(reason)}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="gw-rowx">
        <button
          type="button"
          class="gw-btn gw-btn--primary"
          disabled={sites.length === 0}
          onClick={() => onImport(plan, 'fill')}
        >
          {t(hasModes ? 'import.fill' : 'import.add', { count: sites.length })}
        </button>
        {hasModes && (
          <button
            type="button"
            class="gw-btn"
            disabled={sites.length === 0}
            onClick={() => onImport(plan, 'overwrite')}
          >
            {t('import.overwrite')}
          </button>
        )}
      </div>
    </>
  );
}

interface BackupPreviewProps {
  readonly preview: RestorePreview;
  readonly onRestore: (mode: RestoreMode) => void;
}

function BackupPreview({ preview, onRestore }: BackupPreviewProps) {
  const t = useText();
  const { header, added, changed, same, others } = preview;
  const date = new Date(header.createdAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <p>{t('import.backup_of', { date, sites: header.prospects, audits: header.audits })}</p>
      <ul class="gw-import__counts">
        <li>{t('import.added', { count: added })}</li>
        <li>{t('import.changed', { count: changed })}</li>
        <li>{t('import.same', { count: same })}</li>
        <li>{t('import.others', { count: others })}</li>
      </ul>
      <div class="gw-rowx">
        <button type="button" class="gw-btn gw-btn--primary" onClick={() => onRestore('merge')}>
          {t('import.merge')}
        </button>
        <button type="button" class="gw-btn gw-btn--danger" onClick={() => onRestore('replace')}>
          {t('import.replace', { count: others })}
        </button>
      </div>
      <p class="gw-muted">{t('import.merge_note')}</p>
    </>
  );
}
