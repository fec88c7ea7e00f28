import { plainText } from '../../snapshot/plain-text.ts';
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
  if (labels === '' || !CAPTION_STEM.test(labels)) return false;
  if (CAPTION_CLASS.test(labels)) return isShort(element, MAX_CAPTION);
  if (!PICTURES_CLASS.test(labels) || element.querySelector('h1, h2, article') !== null) return false;
  const pictures = element.getElementsByTagName('img').length;
  const limit = GALLERY_CLASS.test(labels) ? MAX_GALLERY : MAX_PICTURE_BOX;
  return pictures > 0 && isShort(element, Math.min(pictures * MAX_PICTURE_TEXT, limit));
}

function isShort(element: Element, limit: number): boolean {
  const text = element.textContent ?? '';
  // Markup is indented: only words count.
  return text.length < limit || (text.length < limit * MAX_INDENT && plainText(text, limit).length < limit);
}

const CAPTIONED = new Set(['p', 'div', 'span', 'small', 'em', 'dd', 'cite', 'section', 'td', 'li', 'h6']);
const CAPTION_STEM = /caption|image|img|photo|credit|media|picture|bildunter|cutline|gallery|slide/i;
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:wp-caption(?:-text)?|captions?|caption[_-]?(?:text|full|truncated|short)|image(?:[_-]?(?:caption|credit|source)|[_-]text)|img[_-]?(?:caption|credit)|photo[_-]?(?:caption|credit)|credits?|media[_-]?(?:caption|credit)|picture[_-]?caption|bildunterschrift|cutline)(?=$|[\s_])/i;
/** Boxes of pictures with at most a caption each. */
const PICTURES_CLASS = /(?:^|[\s_-])(?:\S{0,12}gallery|slideshow|photo|image|img|picture)(?=$|[\s_])/i;
const GALLERY_CLASS = /gallery|slideshow/i;
const MAX_FIGURE = 1_200;
const MAX_CAPTION = 700;
const MAX_PICTURE_TEXT = 300;
const MAX_PICTURE_BOX = 300;
const MAX_GALLERY = 5_000;
const MAX_INDENT = 8;
