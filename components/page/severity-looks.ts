import type { PageCheck, Severity } from '../../lib/computed/page-checks/page-check.ts';
import type { Tone } from '../band-tones.ts';
import type { IconName } from '../icon-paths.ts';

interface SeverityLook {
  readonly tone: Tone;
  readonly icon: IconName;
  /** Locale key of the word that a screen reader hears in place of the colour. */
  readonly label: string;
}

export const SEVERITY_LOOKS: Readonly<Record<Severity, SeverityLook>> = {
  good: { tone: 'good', icon: 'check-circle', label: 'severity.good' },
  info: { tone: 'info', icon: 'info', label: 'severity.info' },
  warning: { tone: 'warn', icon: 'warn', label: 'severity.warning' },
  error: { tone: 'bad', icon: 'x-circle', label: 'severity.error' },
};

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'good'];

/** The severity that a group of checks is shown in; `good` when there is none. */
export const worstSeverity = (checks: readonly PageCheck[]): Severity =>
  WORST_FIRST.find((severity) => checks.some((check) => check.severity === severity)) ?? 'good';
