import type { ListRow } from '../../lib/shortlist/list-row.ts';
import { useText } from '../translation.tsx';

const [WIDTH, HEIGHT, EDGE] = [52, 20, 3];
/** Fewer points than this from lowest to highest are drawn as if it were this many, or noise looks like a cliff. */
const LEAST_RANGE = 10;

/** The course of the score as a small line, and its change in words. */
export function TrendLine({ trend, scores }: Pick<ListRow, 'trend' | 'scores'>) {
  const t = useText();
  if (trend === null) return <span class="gw-muted">–</span>;
  const points = pointsOf(scores);
  const [x = 0, y = 0] = points.at(-1) ?? [];
  return (
    <span class="gw-trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline points={points.map((point) => point.join(',')).join(' ')} />
        <circle cx={x} cy={y} r="2.25" />
      </svg>
      <span>
        <span aria-hidden="true">{trend > 0 ? `+${trend}` : trend < 0 ? `\u2212${-trend}` : '0'}</span>
        <span class="gw-sr">{t('list.trend', { points: trend, audits: scores.length })}</span>
      </span>
    </span>
  );
}

function pointsOf(scores: readonly number[]): readonly (readonly [number, number])[] {
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const range = Math.max(LEAST_RANGE, high - low);
  const middle = (low + high) / 2;
  const step = (WIDTH - 4) / (scores.length - 1);
  return scores.map((score, index) => [
    Math.round((2 + index * step) * 10) / 10,
    Math.round((HEIGHT / 2 - ((score - middle) / range) * (HEIGHT - 2 * EDGE)) * 10) / 10,
  ]);
}
