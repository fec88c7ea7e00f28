import { CATEGORY_IDS } from '../../lib/audits/categories.ts';
import { tabTable } from '../../lib/export/csv.ts';
import { bandOf } from '../../lib/report/band.ts';
import type { Prospect } from '../../lib/shortlist/prospect.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { BAND_TONES } from '../band-tones.ts';
import { Icon } from '../Icon.tsx';
import { SiteMark } from '../SiteMark.tsx';
import { useText } from '../translation.tsx';
import { Due } from './NextAction.tsx';
import { ScoreMark } from './ScoreMark.tsx';
import { SideSheet } from './SideSheet.tsx';
import { StatusMark } from './StatusMark.tsx';
import { useProspects } from './use-prospects.ts';

interface CompareSheetProps {
  /** Two to four. */
  readonly domains: readonly string[];
  readonly shortlist: Shortlist;
  readonly today: string;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

interface ComparisonProps extends Omit<CompareSheetProps, 'domains' | 'shortlist'> {
  readonly prospects: readonly Prospect[];
}

/** A line of the comparison: a number for each site, of which the best is marked. */
interface NumberLine {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** `null` where neither high nor low is better. */
  readonly isHighBest: boolean | null;
}

export function CompareSheet({ domains, shortlist, ...props }: CompareSheetProps) {
  const prospects = useProspects(shortlist, domains.join(' '));
  return prospects === null ? null : <Comparison {...props} prospects={prospects} />;
}

function Comparison({ prospects, today, onCopy, onClose }: ComparisonProps) {
  const t = useText();
  const categories = CATEGORY_IDS.map((id) => ({
    id,
    label: t(`categories.${id}`),
    values: prospects.map(({ facts }) => percent(facts?.categories[id])),
    isHighBest: true,
  }));
  const numbers: readonly NumberLine[] = [
    {
      id: 'coverage',
      label: t('list.coverage'),
      values: prospects.map(({ facts }) => percent(facts?.coverage)),
      isHighBest: true,
    },
    {
      id: 'flags',
      label: t('list.red_flags'),
      values: prospects.map(({ facts }) => facts?.redFlags.length ?? null),
      isHighBest: false,
    },
    {
      id: 'words',
      label: t('list.words'),
      values: prospects.map(({ facts }) => facts?.words ?? null),
      isHighBest: null,
    },
    {
      id: 'outbound',
      label: t('list.outbound'),
      values: prospects.map(({ facts }) => facts?.links.outbound ?? null),
      isHighBest: null,
    },
    {
      id: 'followed',
      label: t('list.followed'),
      values: prospects.map(({ facts }) => facts?.links.followed ?? null),
      isHighBest: null,
    },
    {
      id: 'sponsored',
      label: t('list.sponsored'),
      values: prospects.map(({ facts }) => facts?.links.sponsored ?? null),
      isHighBest: null,
    },
    {
      id: 'own',
      label: t('list.own_links'),
      values: prospects.map(({ facts }) => facts?.ownLinks.length ?? null),
      isHighBest: null,
    },
    {
      id: 'competitors',
      label: t('list.column.competitors'),
      values: prospects.map(({ facts }) => facts?.competitors.length ?? null),
      isHighBest: null,
    },
  ];
  const rows = () => [
    [t('list.measure'), ...prospects.map(({ domain }) => domain)],
    [t('list.column.score'), ...prospects.map(({ audits }) => audits.at(-1)?.score ?? null)],
    ...[...categories, ...numbers].map(({ label, values }) => [label, ...values]),
    [t('list.column.status'), ...prospects.map(({ status }) => t(`shortlist.status.${status}`))],
  ];
  return (
    <SideSheet
      title={t('list.compare_title', { count: prospects.length })}
      size="wide"
      onClose={onClose}
      actions={
        <button type="button" class="gw-btn gw-btn--sm" onClick={() => onCopy(tabTable(rows()))}>
          <Icon name="copy" />
          {t('list.copy_table')}
        </button>
      }
    >
      <table class="gw-compare">
        <caption class="gw-sr">{t('list.best_note')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="gw-sr">{t('list.measure')}</span>
            </th>
            {prospects.map(({ domain, audits }) => (
              <th key={domain} scope="col">
                <div class="gw-compare__site">
                  <span class="gw-rowx">
                    <SiteMark host={domain} size="sm" />
                    <b class="gw-clip" title={domain}>
                      {domain}
                    </b>
                  </span>
                  <ScoreMark audit={audits.at(-1) ?? null} />
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((line) => (
            <NumberRow key={line.id} line={line} hasBars />
          ))}
          {numbers.map((line) => (
            <NumberRow key={line.id} line={line} />
          ))}
          <tr>
            <th scope="row">{t('list.column.status')}</th>
            {prospects.map(({ domain, status }) => (
              <td key={domain}>
                <span class="gw-rowx">
                  <StatusMark status={status} />
                  {t(`shortlist.status.${status}`)}
                </span>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('list.column.next')}</th>
            {prospects.map(({ domain, nextAction }) => (
              <td key={domain}>{nextAction ? <Due action={nextAction} today={today} /> : '–'}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('list.column.note')}</th>
            {prospects.map(({ domain, note }) => (
              <td key={domain}>{note === '' ? '–' : note}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </SideSheet>
  );
}

function NumberRow({ line, hasBars = false }: { readonly line: NumberLine; readonly hasBars?: boolean }) {
  const t = useText();
  const known = line.values.flatMap((value) => value ?? []);
  const best = line.isHighBest === null ? null : line.isHighBest ? Math.max(...known) : Math.min(...known);
  const differs = new Set(known).size > 1;
  return (
    <tr>
      <th scope="row">{line.label}</th>
      {line.values.map((value, index) => {
        const isBest = differs && value !== null && value === best;
        return (
          <td
            key={index}
            data-best={isBest || undefined}
            data-tone={hasBars && value !== null ? BAND_TONES[bandOf(value)] : undefined}
          >
            {value === null ? (
              <span class="gw-muted">{t('list.unknown')}</span>
            ) : (
              <span class={hasBars ? 'gw-compare__bar' : 'gw-compare__v'}>
                {isBest ? <b>{value}</b> : <span>{value}</span>}
                {hasBars && (
                  <span class="gw-bar" style={{ '--v': `${value}%` }} aria-hidden="true">
                    <i />
                  </span>
                )}
              </span>
            )}
            {isBest && <span class="gw-sr">{t('list.best')}</span>}
          </td>
        );
      })}
    </tr>
  );
}

const percent = (share: number | null | undefined): number | null =>
  typeof share === 'number' ? Math.round(share * 100) : null;
