import { CATEGORY_IDS, type CategoryId } from '../../lib/audits/categories.ts';
import {
  categoryWeights,
  type PresetName,
  presetWeights,
  withCategoryWeight,
} from '../../lib/report/category-weights.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { useText } from '../translation.tsx';
import type { SettingsPanelProps } from './NichePanel.tsx';
import { ScorePreview } from './ScorePreview.tsx';

interface ScoringPanelProps extends SettingsPanelProps {
  /** The page audited last, to show what a change does. */
  readonly lastPage: PageSnapshot | null;
}

/** More would leave the other categories without a say. */
const HEAVIEST = 50;

const PRESETS: readonly PresetName[] = ['balanced', 'content-first', 'link-safety', 'outreach'];

/** How much each part of the score counts, and what that does to the page audited last. */
export function ScoringPanel({ settings, onChange, lastPage }: ScoringPanelProps) {
  const t = useText();
  const { weights } = settings;
  const totals = categoryWeights(weights);
  const sum = CATEGORY_IDS.reduce((all, id) => all + totals[id], 0);
  const preset = PRESETS.find((name) => isSame(weights, presetWeights(name))) ?? null;
  const change = (next: typeof weights) => onChange({ ...settings, weights: next });
  return (
    <section class="gw-panel" id="scoring-panel">
      <div class="gw-panel__head">
        <h2 class="gw-panel__title">{t('settings.scoring')}</h2>
      </div>
      <div class="gw-weights">
        <div class="gw-weights__list">
          <div class="gw-seg" role="radiogroup" aria-label={t('settings.presets')}>
            {PRESETS.map((name) => (
              <label class="gw-seg__opt" key={name}>
                <input
                  type="radio"
                  name="preset"
                  checked={preset === name}
                  onChange={() => change(presetWeights(name))}
                />
                {t(`settings.preset.${name}`)}
              </label>
            ))}
          </div>
          {CATEGORY_IDS.map((id) => (
            <Weight
              key={id}
              id={id}
              value={totals[id]}
              share={sum === 0 ? 0 : Math.round((totals[id] / sum) * 100)}
              onChange={(total) => change(withCategoryWeight(weights, id, total))}
            />
          ))}
          <p class="gw-total">{t('settings.weights_help')}</p>
        </div>
        <ScorePreview settings={settings} page={lastPage} />
      </div>
    </section>
  );
}

const isSame = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([id, weight]) => other[id] === weight);

interface WeightProps {
  readonly id: CategoryId;
  readonly value: number;
  /** Percent of all. */
  readonly share: number;
  readonly onChange: (value: number) => void;
}

function Weight({ id, value, share, onChange }: WeightProps) {
  const t = useText();
  const position = `${(Math.min(value, HEAVIEST) / HEAVIEST) * 100}%`;
  return (
    <div class="gw-weight">
      <label for={`weight-${id}`}>{t(`categories.${id}`)}</label>
      <input
        class="gw-range"
        id={`weight-${id}`}
        type="range"
        min={0}
        max={HEAVIEST}
        step={1}
        value={Math.round(value)}
        aria-valuetext={t('app.percent', { percent: share })}
        style={{ '--p': position }}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="gw-weight__v">{t('app.percent', { percent: share })}</span>
    </div>
  );
}
