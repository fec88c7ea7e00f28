import { localName } from '../dom.ts';

/**
 * Whether an element of the copy holds a picture with its caption and credit, or is such a caption: it belongs to the
 * article, its words do not belong to the text. Figures that hold a table, code or a quote are text.
 */
export function isPicture(element: Element): boolean {
  const name = localName(element);
  if (name === 'figcaption') return true;
  if (name === 'figure') {
    return element.querySelector('table, pre, blockquote, ul, ol, h2, h3') === null && isShort(element, MAX_FIGURE);
  }
  if (!CAPTIONED.has(name)) return false;
  const labels = element.getAttribute('class') ?? '';
  return labels !== '' && CAPTION_CLASS.test(labels) && isShort(element, MAX_CAPTION);
}

function isShort(element: Element, limit: number): boolean {
  return (element.textContent ?? '').length < limit;
}

const CAPTIONED = new Set(['p', 'div', 'span', 'small', 'em', 'dd', 'cite', 'section', 'td', 'li', 'h6']);
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:wp-caption(?:-text)?|captions?|caption[_-]?text|image[_-]?(?:caption|credit|text|source)|img[_-]?(?:caption|credit)|photo[_-]?(?:caption|credit)|credits?|media[_-]?(?:caption|credit)|picture[_-]?caption|bildunterschrift|cutline|gallery|slideshow)(?=$|[\s_])/i;
const MAX_FIGURE = 1_200;
const MAX_CAPTION = 700;
