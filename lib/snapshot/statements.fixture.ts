import type {
  ArticleStatements,
  BylineStatement,
  DateStatement,
  LineStatement,
  LinkedStatement,
  MetaStatement,
  StatedPage,
} from './statements.ts';

/** A page on which nothing is stated but what is given. For tests. */
export function statedPage(statements: Partial<ArticleStatements>, page: Partial<StatedPage> = {}): StatedPage {
  return {
    url: 'https://www.acme.example/one',
    baseUrl: 'https://www.acme.example/one',
    takenAt: '2026-11-22T12:00:00.000Z',
    language: { code: 'en', declared: null, detected: null, confidence: 0, direction: 'ltr' },
    links: [],
    topics: [],
    ...page,
    statements: {
      siteNames: ['Acme Garden', 'acme.example', 'acme'],
      linked: [],
      people: [],
      meta: [],
      bylines: [],
      dates: [],
      lines: [],
      bios: [],
      ...statements,
    },
  };
}

/** An author in JSON-LD; `isSeen` on the page too. For tests. */
export function linkedAuthor(text: string, isSeen: boolean, types: readonly string[] = ['Person']): LinkedStatement {
  return { of: 'article', key: 'author', text, types, seen: isSeen ? [text] : [] };
}

export function linkedDate(key: LinkedStatement['key'], text: string): LinkedStatement {
  return { of: 'article', key, text, types: [], seen: [] };
}

export function meta(key: string, text: string, isSeen = false): MetaStatement {
  return { key, text, seen: isSeen ? [text] : [] };
}

export function byline(
  rule: BylineStatement['rule'],
  text: string,
  more: Partial<BylineStatement> = {},
): BylineStatement {
  return { rule, text, parts: [], links: [], index: 10, distance: 2, isInArticle: false, ...more };
}

export function line(text: string, more: Partial<LineStatement> = {}): LineStatement {
  return { text, distance: 2, isBehind: false, isLink: false, isQuoted: false, isInArticle: false, ...more };
}

export function dated(text: string, more: Partial<DateStatement> = {}): DateStatement {
  return {
    element: 'other',
    property: '',
    label: '',
    text,
    machine: null,
    distance: 2,
    isInArticle: false,
    ...more,
  };
}
