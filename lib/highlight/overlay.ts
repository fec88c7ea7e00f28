import { boundingBox } from '../gather/dom.ts';
import type { Legend, MarkVerdict } from './mark-command.ts';
import { OVERLAY_STYLE } from './overlay-style.ts';

/** A box over an element, in the colour of a verdict or of a moment's attention. */
export interface Mark {
  readonly element: Element;
  readonly look: MarkVerdict | 'shown';
  /** Words beside the box; page text is never drawn. */
  readonly label: string | null;
}

export interface Overlay {
  readonly draw: (marks: readonly Mark[], legend: Legend | null) => void;
  /** Takes everything off the page: no element, style or listener stays. */
  readonly remove: () => void;
}

/**
 * A sheet over the page that catches no click and takes no room: one element in the browser's top layer, its content
 * in a closed shadow root. The page's own elements and styles are left alone.
 */
export function createOverlay(document: Document): Overlay {
  const view = document.defaultView;
  const host = document.createElement('guestworthy-marks');
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is the one kind of style that a page's content security policy cannot forbid in Firefox.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(OVERLAY_STYLE);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();

  let placed: readonly PlacedMark[] = [];
  let frame = 0;
  const place = () => {
    frame = 0;
    const origin = boundingBox(host);
    for (const { element, boxes } of placed) placeBoxes(element, boxes, origin, document);
  };
  const schedule = () => {
    if (frame === 0) frame = view?.requestAnimationFrame(place) ?? 0;
  };
  const resized = new ResizeObserver(schedule);
  resized.observe(document.documentElement);
  document.addEventListener('scroll', schedule, { capture: true, passive: true });

  return {
    draw: (marks, legend) => {
      placed = marks.map(({ element, look, label }) => ({ element, boxes: boxesFor(element, look, label, document) }));
      const boxes = placed.flatMap((mark) => mark.boxes);
      root.replaceChildren(...boxes, ...(legend === null ? [] : [legendBox(legend, document)]));
      place();
    },
    remove: () => {
      if (frame !== 0) view?.cancelAnimationFrame(frame);
      resized.disconnect();
      document.removeEventListener('scroll', schedule, { capture: true });
      host.remove();
    },
  };
}

interface PlacedMark {
  readonly element: Element;
  /** One for each line that the element runs over. */
  readonly boxes: readonly HTMLElement[];
}

/** A link broken over more lines than this gets one box for all. */
const MOST_LINES = 6;

const linesOf = (element: Element): readonly DOMRect[] => {
  const lines = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return lines.length > MOST_LINES ? [boundingBox(element)] : lines;
};

/** How far the frame that an element stands in lies from the page's own corner; frames may stand in frames. */
function frameOffset(element: Element, document: Document): { readonly left: number; readonly top: number } {
  let left = 0;
  let top = 0;
  for (let own = element.ownerDocument; own !== document; ) {
    const frame = own.defaultView?.frameElement;
    if (!frame) break;
    const box = boundingBox(frame);
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
    own = frame.ownerDocument;
  }
  return { left, top };
}

function boxesFor(element: Element, look: Mark['look'], label: string | null, document: Document) {
  return linesOf(element).map((_, at) => {
    const box = document.createElement('div');
    box.className = `mark ${look}`;
    if (label !== null && at === 0) {
      const tag = document.createElement('span');
      tag.className = 'tag';
      tag.textContent = label;
      box.append(tag);
    }
    return box;
  });
}

function placeBoxes(element: Element, boxes: readonly HTMLElement[], origin: DOMRect, document: Document) {
  const lines = linesOf(element);
  const frame = frameOffset(element, document);
  for (const [at, box] of boxes.entries()) {
    const line = lines[at];
    box.hidden = line === undefined;
    if (line === undefined) continue;
    box.style.transform = `translate(${frame.left + line.left - origin.left}px, ${frame.top + line.top - origin.top}px)`;
    box.style.width = `${line.width}px`;
    box.style.height = `${line.height}px`;
  }
}

function legendBox({ entries, hint }: Legend, document: Document): HTMLElement {
  const box = document.createElement('div');
  box.className = 'legend';
  for (const { verdict, label, count } of entries) {
    const entry = document.createElement('span');
    entry.className = `entry ${verdict}`;
    entry.textContent = `${label} ${count}`;
    box.append(entry);
  }
  const note = document.createElement('span');
  note.className = 'hint';
  note.textContent = hint;
  box.append(note);
  return box;
}
