import { type AuditSettings, DEFAULT_AUDIT_SETTINGS, type Niche, type NicheTerm } from './audit-settings.ts';

/**
 * Settings from storage or a backup, rebuilt field by field: what is missing or of the wrong type becomes the default,
 * what we do not know is dropped. Never throws.
 */
export function parseAuditSettings(value: unknown): AuditSettings {
  const from = record(value);
  return {
    niche: parseNiche(from['niche']),
    goal: GOALS.find((goal) => goal === from['goal']) ?? DEFAULT_AUDIT_SETTINGS.goal,
    languages: texts(from['languages']),
    competitors: texts(from['competitors']),
    ownDomains: texts(from['ownDomains']),
    allowedNiches: texts(from['allowedNiches']),
    weights: parseWeights(from['weights']),
  };
}

const GOALS: readonly AuditSettings['goal'][] = ['link', 'audience', 'both'];

/** More than anyone types by hand; a broken backup may hold anything. */
const MAX_ENTRIES = 200;
const MAX_TEXT = 200;
const MAX_WEIGHT = 100;

function parseNiche(value: unknown): Niche | null {
  const { text, terms } = record(value);
  if (typeof text !== 'string' || !Array.isArray(terms)) return null;
  const kept = terms.slice(0, MAX_ENTRIES).flatMap(parseTerm);
  return kept.length === 0 ? null : { text: text.slice(0, MAX_TEXT), terms: kept };
}

function parseTerm(value: unknown): readonly NicheTerm[] {
  const { term, weight } = record(value);
  if (typeof term !== 'string' || term.trim() === '' || !isWithin(weight, 1)) return [];
  return [{ term: term.slice(0, MAX_TEXT), weight }];
}

function parseWeights(value: unknown): Readonly<Record<string, number>> {
  const entries = Object.entries(record(value)).filter((entry): entry is [string, number] =>
    isWithin(entry[1], MAX_WEIGHT),
  );
  return Object.fromEntries(entries.slice(0, MAX_ENTRIES));
}

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value
        .filter((entry) => typeof entry === 'string' && entry.trim() !== '')
        .slice(0, MAX_ENTRIES)
        .map((entry: string) => entry.slice(0, MAX_TEXT))
    : [];

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
