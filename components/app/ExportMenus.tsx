import { headingOutline } from '../../lib/export/heading-outline.ts';
import { type CountedLink, linkCsv, linkJson, linkTabTable } from '../../lib/export/link-table.ts';
import { type ExportFile, reportJson } from '../../lib/export/report-json.ts';
import { reportSummary } from '../../lib/export/report-summary.ts';
import type { Report } from '../../lib/report/types.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { useText, useTranslate } from '../translation.tsx';
import { ActionMenu } from './ActionMenu.tsx';

interface ExportMenusProps {
  readonly report: Report;
  readonly page: PageSnapshot;
  readonly links: () => readonly CountedLink[];
  readonly onCopy: (text: string) => void;
  readonly onDownload: (name: string, type: string, text: string) => void;
}

/** Everything that can be taken along, as text to paste and as files. */
export function ExportMenus({ report, page, links, onCopy, onDownload }: ExportMenusProps) {
  const t = useText();
  const translate = useTranslate();
  const save = ({ name, type, text }: ExportFile) => onDownload(name, type, text);
  const { article, headings } = page;
  return (
    <>
      <ActionMenu
        icon="copy"
        label={t('export.copy')}
        opens="up"
        entries={[
          { icon: 'copy', label: t('export.summary'), onChoose: () => onCopy(reportSummary(report, page, translate)) },
          {
            icon: 'link',
            label: t('export.links_tsv'),
            onChoose: () => onCopy(linkTabTable(links(), page, translate)),
          },
          { icon: 'list', label: t('export.headings'), onChoose: () => onCopy(headingOutline(headings)) },
          ...(article === null
            ? []
            : [{ icon: 'text', label: t('export.article'), onChoose: () => onCopy(article.text) } as const]),
        ]}
      />
      <ActionMenu
        icon="download"
        label={t('export.save')}
        opens="up"
        entries={[
          { icon: 'link', label: t('export.links_csv'), onChoose: () => save(linkCsv(links(), page, translate)) },
          { icon: 'link', label: t('export.links_json'), onChoose: () => save(linkJson(links(), page, translate)) },
          { icon: 'file', label: t('export.everything'), onChoose: () => save(reportJson(report, page)) },
        ]}
      />
    </>
  );
}
