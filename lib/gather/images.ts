import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { ImageFact, ImageFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, closest, hasAttribute, query } from './dom.ts';
import { visibleText } from './visible-text.ts';

/** The pictures of the article, and how many the page has. */
export function gatherImages({ document, region, baseUrl }: GatherContext): ImageFacts {
  const found = query(document, 'img');
  const inArticle: ImageFact[] = [];
  let withoutAlt = 0;
  for (let index = 0; index < Math.min(found.length, MAX_SCANNED); index += 1) {
    const image = found[index];
    if (!image) continue;
    if (!hasAttribute(image, 'alt')) withoutAlt += 1;
    if (inArticle.length < LIMITS.images && region?.contains(image) && !isPixel(image)) {
      inArticle.push(imageFact(image, baseUrl));
    }
  }
  return { inArticle, total: found.length, withoutAlt };
}

function imageFact(image: Element, baseUrl: string): ImageFact {
  const written = LAZY_SOURCES.map((name) => attribute(image, name)).find((value) => value && !/^data:/i.test(value));
  const src = (written ?? '').slice(0, LIMITS.href);
  const alt = attribute(image, 'alt');
  const figure = closest(image, 'figure, .wp-caption');
  const captioned = figure ? query(figure, CAPTION_SELECTOR)[0] : undefined;
  const caption = captioned ? visibleText(captioned, LIMITS.anchorText) : '';
  return {
    src: (URL.parse(src, baseUrl)?.href ?? src).slice(0, LIMITS.href).toWellFormed(),
    alt: alt === null ? null : plainText(alt, LIMITS.anchorText),
    caption: caption === '' ? null : caption,
  };
}

/** A tracking pixel or spacer by its stated size. */
function isPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const stated = attribute(image, side);
    return stated !== null && /^\d{1,6}(?:px)?$/.test(stated) && Number.parseInt(stated, 10) < MIN_SIDE;
  });
}

const CAPTION_SELECTOR = 'figcaption, .wp-caption-text';
/** Lazy loaders keep the address here until the picture comes into view. */
const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
const MIN_SIDE = 32;
const MAX_SCANNED = 20_000;
