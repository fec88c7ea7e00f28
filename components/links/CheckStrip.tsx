import { LINK_OUTCOMES, type LinkCheck } from '../../lib/link-check/link-health.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import type { LinkFilter } from './filter-rows.ts';
import { OUTCOME_LOOKS } from './HealthMark.tsx';
import type { RunningLinkCheck } from './use-link-check.ts';

interface CheckStripProps {
  readonly running: RunningLinkCheck;
  readonly filter: LinkFilter;
  readonly onToggle: (outcome: string) => void;
}

/** How far the check of the links is, and what it found; each outcome is a filter. */
export function CheckStrip({ running, filter, onToggle }: CheckStripProps) {
  const { check, resume, cancel } = running;
  if (check === null) return null;
  return (
    <div class="gw-linkcheck">
      <CheckProgress check={check} onCancel={cancel} onResume={resume} />
      <CheckTally check={check} chosen={filter.chosen.health} onToggle={onToggle} />
    </div>
  );
}

interface CheckProgressProps {
  readonly check: LinkCheck;
  readonly onCancel: () => void;
  readonly onResume: () => void;
}

/** While it runs: the bar and the way out. After: what was left undone, and why. */
export function CheckProgress({ check, onCancel, onResume }: CheckProgressProps) {
  const t = useText();
  const { state, results, targets } = check;
  if (state === 'running') {
    return (
      <div class="gw-progress">
        <span class="gw-progress__label" role="status">
          {t('link_check.running')}
        </span>
        <span class="gw-progress__note">
          {t('link_check.progress', { done: results.size, total: targets.length })}{' '}
          <button type="button" class="gw-btn gw-btn--sm" onClick={onCancel}>
            {t('link_check.cancel')}
          </button>
        </span>
        <progress max={targets.length} value={results.size} aria-label={t('link_check.running')} />
      </div>
    );
  }
  const left = targets.length - results.size;
  return (
    <div class="gw-linkcheck__end">
      <span role="status">{t(`link_check.state.${state}`, { count: results.size })}</span>
      {left > 0 && (
        <button type="button" class="gw-btn gw-btn--link gw-btn--sm" onClick={onResume}>
          {t(state === 'waiting' ? 'link_check.start' : 'link_check.resume', { count: left })}
        </button>
      )}
    </div>
  );
}

interface CheckTallyProps {
  readonly check: LinkCheck;
  readonly chosen: readonly string[];
  readonly onToggle: (outcome: string) => void;
}

/** How many addresses ended how. */
export function CheckTally({ check: { results }, chosen, onToggle }: CheckTallyProps) {
  const t = useText();
  const counts = LINK_OUTCOMES.map((outcome) => ({
    outcome,
    count: [...results.values()].filter((health) => health.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <fieldset class="gw-chips">
      <legend class="gw-sr">{t('link_check.tally')}</legend>
      {counts.map(({ outcome, count }) => (
        <button
          key={outcome}
          type="button"
          class="gw-chip gw-chip--sm"
          aria-pressed={chosen.includes(outcome)}
          onClick={() => onToggle(outcome)}
        >
          <span class="gw-http" data-tone={OUTCOME_LOOKS[outcome].tone}>
            <Icon name={OUTCOME_LOOKS[outcome].icon} />
          </span>
          {t(`link_check.outcome.${outcome}`)}
          <span class="gw-count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
