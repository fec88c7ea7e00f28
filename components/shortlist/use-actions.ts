import { useEffect, useState } from 'preact/hooks';
import type { ProspectEdit } from '../../lib/shortlist/edit-prospect.ts';
import type { Change, EditedProspects, Shortlist, Stored, StoreProblem } from '../../lib/shortlist/shortlist.ts';
import { useText } from '../translation.tsx';
import type { ShortlistServices } from './services.ts';

export interface Notice {
  readonly text: string;
  /** Takes back what the notice is about. */
  readonly undo: (() => void) | null;
}

export interface ListActions {
  readonly notice: Notice | null;
  readonly problem: StoreProblem | null;
  readonly dismiss: () => void;
  readonly say: (text: string) => void;
  readonly edit: (domains: readonly string[], edit: ProspectEdit) => void;
  readonly remove: (domains: readonly string[]) => void;
  /** Offers to take back changes that were made elsewhere, such as an import. */
  readonly made: (text: string, changes: readonly Change[]) => void;
  /** Judges every kept audit anew, with the settings of today. */
  readonly rescore: (domains: readonly string[]) => void;
  /** Sites of it left to do. */
  readonly rescoring: number;
  /** Takes back the last change; nothing when there is none. */
  readonly undo: () => void;
}

/** How long a confirmation stays; Ctrl+Z takes back later too. Milliseconds. */
const SHOWN_FOR = 10_000;
/** Changes kept for taking back, the last first. */
const MOST_UNDO = 50;

/** Writes with their confirmation, their way back and their faults. */
export function useActions(shortlist: Shortlist, loadSettings: ShortlistServices['loadSettings']): ListActions {
  const t = useText();
  const [notice, setNotice] = useState<{ readonly text: string; readonly mayUndo: boolean } | null>(null);
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const [rescoring, setRescoring] = useState(0);
  const [history, setHistory] = useState<readonly (readonly Change[])[]>([]);

  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => setNotice(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);

  const settled = async <Value>(write: Promise<Stored<Value>>): Promise<Value | null> => {
    const stored = await write;
    setProblem(stored.ok ? null : stored.problem);
    return stored.ok ? stored.value : null;
  };
  const made = (text: string, changes: readonly Change[]) => {
    if (changes.length > 0) setHistory((earlier) => [changes, ...earlier].slice(0, MOST_UNDO));
    setNotice({ text, mayUndo: changes.length > 0 });
  };

  const edit = async (domains: readonly string[], fields: ProspectEdit) => {
    const edited = await settled(shortlist.edit(domains, fields));
    if (edited !== null) made(editNotice(t, edited), edited.changes);
  };
  const remove = async (domains: readonly string[]) => {
    const changes = await settled(shortlist.remove(domains));
    if (changes !== null) made(t('list.removed', { count: changes.length }), changes);
  };
  const rescore = async (domains: readonly string[]) => {
    setRescoring(domains.length);
    const { rescoreSites } = await import('./rescore-sites.ts');
    const changes = await rescoreSites(shortlist, domains, {
      settings: await loadSettings(),
      which: 'all',
      mayGoOn: () => true,
      onProgress: setRescoring,
    });
    made(t('list.rescored', { count: changes.length }), changes);
  };
  const undo = async () => {
    const [last, ...earlier] = history;
    if (last === undefined) return;
    const undone = await settled(shortlist.undo(last));
    if (undone === null) return;
    setHistory(earlier);
    const { changes, skipped } = undone;
    setNotice({
      text:
        skipped.length === 0
          ? t('list.undone', { count: changes.length })
          : t('list.undo_skipped', { count: skipped.length }),
      mayUndo: false,
    });
  };

  return {
    notice: notice && { text: notice.text, undo: notice.mayUndo ? () => void undo() : null },
    problem,
    dismiss: () => setNotice(null),
    say: (text) => setNotice({ text, mayUndo: false }),
    edit: (domains, fields) => void edit(domains, fields),
    remove: (domains) => void remove(domains),
    made,
    rescore: (domains) => void rescore(domains),
    rescoring,
    undo: () => void undo(),
  };
}

function editNotice(t: ReturnType<typeof useText>, { changes, conflicts, gone }: EditedProspects): string {
  if (conflicts.length > 0) return t('list.conflict', { count: conflicts.length });
  if (gone.length > 0) return t('list.gone', { count: gone.length });
  return t('list.edited', { count: changes.length });
}
