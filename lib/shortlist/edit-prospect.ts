import type { Prospect } from './prospect.ts';
import { PROSPECT_LIMITS } from './prospect.ts';

/** A change of single fields: what is not named stays as it is in the stored record, whoever wrote it. */
export interface ProspectEdit extends Partial<EditableFields> {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /**
   * What the editor saw before typing. A field that holds neither this nor the new value was changed by somebody else
   * in the meantime, and the edit is refused instead of overwriting it.
   */
  readonly expected?: Partial<EditableFields>;
}

export type EditableFields = Pick<Prospect, 'status' | 'note' | 'nextAction' | 'contact' | 'guidelinesUrl'>;

export type EditResult =
  | { readonly kind: 'edited'; readonly prospect: Prospect; readonly undo: ProspectEdit }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly fields: readonly (keyof EditableFields)[]; readonly current: Prospect };

/**
 * Applies an edit to the stored record.
 *
 * @param now ISO 8601, UTC
 */
export function editProspect(current: Prospect, edit: ProspectEdit, now: string): EditResult {
  const named = EDITABLE.filter((field) => edit[field] !== undefined && !isSame(edit[field], current[field]));
  const conflicts = named.filter(
    (field) => edit.expected?.[field] !== undefined && !isSame(edit.expected[field], current[field]),
  );
  if (conflicts.length > 0) return { kind: 'conflict', fields: conflicts, current };

  const removed = current.tags.filter((tag) => edit.removeTags?.includes(tag));
  const kept = current.tags.filter((tag) => !removed.includes(tag));
  const added = normaliseTags(edit.addTags ?? [])
    .filter((tag) => !kept.includes(tag))
    .slice(0, PROSPECT_LIMITS.tags - kept.length);
  if (named.length === 0 && removed.length === 0 && added.length === 0) return { kind: 'unchanged' };

  const changed = pick(edit, named);
  return {
    kind: 'edited',
    prospect: {
      ...current,
      ...clipped(changed),
      tags: [...kept, ...added],
      revision: current.revision + 1,
      editedAt: now,
    },
    undo: { ...pick(current, named), addTags: removed, removeTags: added, expected: clipped(changed) },
  };
}

/** Trimmed, single-spaced, without empty ones and duplicates. */
export function normaliseTags(tags: readonly string[]): readonly string[] {
  const trimmed = tags.map((tag) => tag.replaceAll(/\s+/g, ' ').trim().slice(0, PROSPECT_LIMITS.tag).trim());
  return [...new Set(trimmed.filter((tag) => tag !== ''))];
}

const EDITABLE = [
  'status',
  'note',
  'nextAction',
  'contact',
  'guidelinesUrl',
] as const satisfies readonly (keyof EditableFields)[];

function pick(source: Partial<EditableFields>, names: readonly (keyof EditableFields)[]): Partial<EditableFields> {
  return Object.fromEntries(names.map((name) => [name, source[name]]));
}

function clipped(edit: Partial<EditableFields>): Partial<EditableFields> {
  const { note, contact, guidelinesUrl, nextAction } = edit;
  return {
    ...edit,
    ...(note !== undefined && { note: note.slice(0, PROSPECT_LIMITS.note) }),
    ...(contact !== undefined && { contact: textOrNull(contact, PROSPECT_LIMITS.contact) }),
    ...(guidelinesUrl !== undefined && { guidelinesUrl: textOrNull(guidelinesUrl, PROSPECT_LIMITS.url) }),
    ...(nextAction && {
      nextAction: { date: nextAction.date, label: nextAction.label.slice(0, PROSPECT_LIMITS.actionLabel) },
    }),
  };
}

const textOrNull = (value: string | null, longest: number): string | null => value?.trim().slice(0, longest) || null;

/** Fields are strings, `null`, or the flat next action. */
function isSame(a: EditableFields[keyof EditableFields] | undefined, b: EditableFields[keyof EditableFields]): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.date === b.date && a.label === b.label;
}
