import { useState } from 'preact/hooks';
import { csvFile, tabTable } from '../../lib/export/csv.ts';
import { LAYOUTS, layoutTable, rowTable } from '../../lib/shortlist/csv-layouts.ts';
import type { ListRow } from '../../lib/shortlist/list-row.ts';
import { useText, useTranslate } from '../translation.tsx';
import type { ShortlistServices } from './services.ts';

export interface ListExport {
  /** Share done of what is being written; `null` when nothing is. */
  readonly share: number | null;
  /** @param id a layout, `backup`, `raw`, or `shown`: what this window holds, without asking the database */
  readonly exportAs: (id: string, shown: readonly ListRow[]) => void;
  readonly copyText: (text: string) => void;
  readonly copyRows: (rows: readonly ListRow[]) => void;
}

/** Files and tables out of the list. What could not be read is said. */
export function useExport(services: ShortlistServices, today: string, say: (text: string) => void): ListExport {
  const t = useText();
  const translate = useTranslate();
  const [share, setShare] = useState<number | null>(null);
  const { shortlist, download } = services;
  const name = `shortlist-${today}`;

  const saveBackup = async () => {
    const made = await shortlist.backup(setShare);
    if (!made.ok) return say(t(`store.${made.problem.kind}.title`));
    download(`${name}.jsonl`, 'application/jsonl', made.value.file);
    const { damaged } = made.value;
    return say(damaged.length === 0 ? t('list.backed_up') : t('list.backed_up_without', { count: damaged.length }));
  };
  const saveRaw = async () => {
    const made = await shortlist.exportRaw();
    if (!made.ok) return say(t(`store.${made.problem.kind}.title`));
    return download(`${name}-raw.jsonl`, 'application/jsonl', made.value);
  };
  const saveLayout = async (layout: (typeof LAYOUTS)[number], shown: readonly ListRow[]) => {
    const listed = await shortlist.list();
    if (!listed.ok) return say(t(`store.${listed.problem.kind}.title`));
    const byDomain = new Map(listed.value.prospects.map((prospect) => [prospect.domain, prospect]));
    const prospects = shown.flatMap(({ domain }) => byDomain.get(domain) ?? []);
    const suffix = layout === 'full' ? '' : `-${layout}`;
    return download(`${name}${suffix}.csv`, 'text/csv', csvFile(layoutTable(layout, prospects, translate)));
  };

  const exportAs = async (id: string, shown: readonly ListRow[]) => {
    setShare(0);
    const layout = LAYOUTS.find((candidate) => candidate === id);
    if (layout !== undefined) await saveLayout(layout, shown);
    else if (id === 'shown') download(`${name}-shown.csv`, 'text/csv', csvFile(rowTable(shown, translate)));
    else await (id === 'raw' ? saveRaw() : saveBackup());
    setShare(null);
  };
  const copyText = (text: string) => {
    services.copy(text).then(
      () => say(t('app.copied')),
      () => say(t('app.copy_failed')),
    );
  };
  return {
    share,
    exportAs: (id, shown) => void exportAs(id, shown),
    copyText,
    copyRows: (rows) => copyText(tabTable(rowTable(rows, translate))),
  };
}
