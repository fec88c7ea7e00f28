import { attribute, htmlName, isElement, parentElement, previousSibling, query } from '../gather/dom.ts';
import { MOST_SELECTOR } from './mark-command.ts';

/**
 * A selector whose first match is the element, made to mean the same part on the site's other pages: a name that does
 * not look counted (`post-4711`), else the way down from the nearest ancestor with such a name. `null` when there is
 * no way that is short enough.
 */
export function regionSelector(document: Document, element: Element): string | null {
  const steps: string[] = [];
  for (let current: Element | null = element; current !== null; current = parentElement(current)) {
    const own = namesOf(current).find((name) => isFirst(document, join(name, steps), element));
    if (own !== undefined) return join(own, steps);
    if (htmlName(current) === 'body') return join('body', steps);
    steps.unshift(`${htmlName(current) || '*'}:nth-of-type(${placeOf(current)})`);
    if (steps.length > DEEPEST) return null;
  }
  return null;
}

const DEEPEST = 12;

const join = (start: string, steps: readonly string[]): string => [start, ...steps].join(' > ');

/** What an element may be called by, the plainest first. */
function namesOf(element: Element): readonly string[] {
  const name = htmlName(element);
  const id = attribute(element, 'id') ?? '';
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(isStable).slice(0, MOST_CLASSES);
  return [
    ...(isStable(id) ? [`#${id}`] : []),
    ...classes.map((one) => `${name}.${one}`),
    ...(classes.length > 1 ? [`${name}.${classes.join('.')}`] : []),
    ...(LANDMARKS.has(name) ? [name] : []),
  ];
}

const LANDMARKS: ReadonlySet<string> = new Set(['article', 'main']);
const MOST_CLASSES = 6;

/** Plain, and neither counted nor made by a build: `entry-content`, not `post-4711` or `css-1x2y3z`. */
const isStable = (name: string): boolean => /^[a-z][a-z_-]{1,40}\d?$/i.test(name);

function isFirst(document: Document, selector: string, element: Element): boolean {
  return selector.length <= MOST_SELECTOR && query(document, selector)[0] === element;
}

/** Place among the siblings of one name, from 1. */
function placeOf(element: Element): number {
  let place = 1;
  for (let one = previousSibling(element); one !== null; one = previousSibling(one)) {
    if (isElement(one) && htmlName(one) === htmlName(element)) place += 1;
  }
  return place;
}
