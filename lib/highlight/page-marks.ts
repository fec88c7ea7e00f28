import { pageLinks } from '../gather/page-links.ts';
import { findTarget } from './find-target.ts';
import type { Legend, LinkMark, MarkAnswer, MarkCommand, MarkTarget, PickWords } from './mark-command.ts';
import { createOverlay, type Mark, type Overlay } from './overlay.ts';
import { createRegionPicker } from './pick-region.ts';

/** How long a shown fact stays marked. Milliseconds. */
const SHOWN_FOR = 4_000;

export interface PageMarks {
  /** Answers at once, except to `await-pick`. */
  readonly run: (command: MarkCommand) => MarkAnswer | Promise<MarkAnswer>;
}

/** Marks on one page. Nothing is on the page until the first command, and nothing stays after `clear`. */
export function createPageMarks(document: Document): PageMarks {
  let overlay: Overlay | null = null;
  let lasting: { readonly marks: readonly Mark[]; readonly legend: Legend } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let picked: string | null = null;
  let picking: Promise<MarkAnswer> = Promise.resolve({ outcome: 'done', picked });
  const picker = createRegionPicker(document, () => createOverlay(document));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') clear();
  };
  const draw = (shown: readonly Mark[]) => {
    const marks = [...(lasting?.marks ?? []), ...shown];
    if (marks.length === 0 && lasting === null) {
      clear();
      return;
    }
    if (overlay === null) {
      overlay = createOverlay(document);
      document.addEventListener('keydown', onKeyDown, { capture: true });
    }
    overlay.draw(marks, lasting?.legend ?? null);
  };
  const clear = () => {
    clearTimeout(timer);
    document.removeEventListener('keydown', onKeyDown, { capture: true });
    overlay?.remove();
    overlay = null;
    lasting = null;
  };

  const show = (target: MarkTarget, label: string): MarkAnswer => {
    clearTimeout(timer);
    const element = findTarget(document, target);
    if (element === null) return { outcome: 'gone' };
    if (element.getClientRects().length === 0) return { outcome: 'hidden' };
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    draw([{ element, look: 'shown', label }]);
    timer = setTimeout(() => draw([]), SHOWN_FOR);
    return { outcome: 'done' };
  };
  const highlight = (links: readonly LinkMark[], legend: Legend): MarkAnswer => {
    const found = pageLinks(document);
    const marks = links.flatMap(({ index, verdict }): Mark[] => {
      const element = found[index];
      return element === undefined ? [] : [{ element, look: verdict, label: null }];
    });
    lasting = { marks, legend };
    draw([]);
    return { outcome: 'done' };
  };

  const pick = (words: PickWords, start: string): MarkAnswer => {
    clear();
    picking = picker.pick(words, start).then((selector) => {
      picked = selector;
      return { outcome: 'done', picked };
    });
    return { outcome: 'done' };
  };
  const takePick = (): MarkAnswer => {
    picker.cancel();
    const taken = picked;
    picked = null;
    return { outcome: 'done', picked: taken };
  };

  return {
    run: (command) => {
      switch (command.kind) {
        case 'show':
          return show(command.target, command.label);
        case 'highlight':
          return highlight(command.links, command.legend);
        case 'pick':
          return pick(command.words, command.start);
        case 'await-pick':
          return picking;
        case 'take-pick':
          return takePick();
        default:
          picker.cancel();
          clear();
          return { outcome: 'done' };
      }
    },
  };
}
