import { expect } from 'vitest';
import { ARTICLE, articleWith, PARAGRAPHS_HTML, pageAround, times } from '../article.ts';
import { type HostileCase, pageOf } from '../hostile-case.ts';

const HIDDEN_STYLES = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'font-size:0',
  'text-indent:-9999px;display:inline-block',
  'position:absolute;left:-9999px',
  'position:absolute;clip-path:inset(50%)',
  'display:inline-block;width:0;height:0;overflow:hidden',
  'color:#fff;background:#fff;text-decoration:none',
];

const linkIn = (style: string, index: number): string =>
  `<p>Read about <a style="${style}" href="https://hidden${index}.example/">hidden words ${index}</a> and more of the garden.</p>`;

/** T: tricks with text, most of them played on scores. */
const ARABIC_SUBJECTS = ['البستاني', 'الجار', 'المحرر', 'السباك', 'المعلم'];
const ARABIC_VERBS = ['حمل', 'وصف', 'أصلح', 'وزن', 'تذكر', 'رسم', 'باع'];
const ARABIC_OBJECTS = ['دلوا من ماء المطر', 'ثلاث رسائل قديمة', 'إبريق النحاس'];
const ARABIC_ENDINGS = ['قبل أن يستقر الصقيع على سطح الكوخ', 'لأن أحدا لم يفكر في ذلك من قبل في الربيع'];
/** Plain sentences, no two alike. */
const ARABIC_PARAGRAPHS = times(6, (paragraph) => {
  const sentence = (at: number) =>
    [ARABIC_VERBS, ARABIC_SUBJECTS, ARABIC_OBJECTS, ARABIC_ENDINGS].map((list) => list[at % list.length]).join(' ');
  return `<p>${times(6, (index) => `${sentence(paragraph * 6 + index)}. `)}</p>`;
});

export const TEXTS: readonly HostileCase[] = [
  {
    id: 'T01',
    title: 'Zero-width characters inside words of anchors',
    happens: 'They are left out, so that words match, and the popup says so.',
    serve: () => articleWith('<p><a href="https://bets.example/">online cas\u200bino</a> Write f\u200bor us</p>'),
    ends: ['article'],
    notes: ['hidden-characters'],
    check: (seen) => {
      expect(pageOf(seen).links.map(({ text }) => text)).toEqual(['online casino']);
    },
  },
  {
    id: 'T02',
    title: 'Soft hyphens, joiners, variation selectors and tag characters inside words',
    happens: 'They are left out of the text, so that words match.',
    serve: () => articleWith('<p><a href="https://bets.example/">on\u00adline ca\u2060s\ufe00ino\u{e0061}</a></p>'),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).links[0]?.text).toBe('online casino');
    },
  },
  {
    id: 'T03',
    title: 'Characters that turn the reading direction, in title and anchors',
    happens: 'They do not reach what is shown; the order of the popup stays.',
    serve: () =>
      articleWith(
        '<p><a href="https://x.example/">\u202egpj.exe</a> <a href="https://y.example/">\u2066unclosed</a></p>',
        {
          title: 'A quiet \u202emorning',
        },
      ),
    ends: ['article'],
    check: (seen) => {
      expect(seen.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    },
  },
  {
    id: 'T05',
    title: `Links hidden in ${HIDDEN_STYLES.length} ways`,
    happens: 'Each is told as hidden.',
    serve: () =>
      pageAround(
        `<article><h1>A quiet morning in the garden</h1>${PARAGRAPHS_HTML}${HIDDEN_STYLES.map(linkIn).join('')}</article>`,
      ),
    ends: ['page'],
    check: (seen) => {
      expect(pageOf(seen).links.filter(({ hidden }) => hidden === null)).toEqual([]);
    },
  },
  {
    id: 'T06',
    title: 'Words that only a style sheet writes',
    happens: 'They do not count as text.',
    serve: () => articleWith('', { head: '<style>p::before { content: "Write for us. "; }</style>' }),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).article?.text).not.toContain('Write for us');
    },
  },
  {
    id: 'T07',
    title: 'An article made of images',
    happens: 'No score is given for what could not be read.',
    serve: () =>
      pageAround(
        `<article><h1>A quiet morning</h1>${times(10, () => '<img alt="" width="600" height="800" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')}</article>`,
      ),
    ends: ['page'],
  },
  {
    id: 'T09',
    title: 'Lone surrogates, null and non-characters in title and anchors',
    happens: 'They are replaced; the rest is read.',
    serve: () =>
      articleWith(
        '<p><a id="a" href="https://x.example/">half</a></p><script>document.title = "half \\ud800 \\u0000 \\ufffe"; document.getElementById("a").textContent = "\\udc00 half";</script>',
      ),
    ends: ['article'],
    check: (seen) => {
      expect(JSON.stringify(pageOf(seen)).isWellFormed()).toBe(true);
      expect(pageOf(seen).title.text).toContain('half');
    },
  },
  {
    id: 'T10',
    title: 'Letters under a thousand combining marks each',
    happens: 'Text is cut at its limit; the popup keeps its shape.',
    serve: () => articleWith(`<p><a href="https://z.example/">${`Z${'\u0301'.repeat(1_000)}`.repeat(20)}</a></p>`),
    ends: ['page'],
    check: (seen) => {
      expect(pageOf(seen).links[0]?.text.length).toBeLessThanOrEqual(200);
    },
  },
  {
    id: 'T11',
    title: 'German text on a page that says it is English',
    happens: 'It is taken for German.',
    serve: () =>
      pageAround(
        `<article><h1>Ein ruhiger Morgen im Garten</h1>${times(
          6,
          (index) =>
            `<p>Der Garten lag still, als die Nachbarin zum ${index + 1}. Mal mit dem Eimer kam, und niemand wollte wissen, warum sie das Wasser nicht aus dem Brunnen holte, der doch gleich neben dem Haus stand und im Sommer nie leer war.</p>`,
        )}</article>`,
      ),
    ends: ['page'],
    check: (seen) => {
      expect(pageOf(seen).language.code).toMatch(/^de/);
    },
  },
  {
    id: 'T12',
    title: 'An article in Japanese, which has no spaces',
    happens: 'Its words are counted.',
    serve: () =>
      pageAround(
        `<article><h1>静かな庭の朝</h1>${times(6, (index) => `<p>${index}番目の朝、庭師は木の門を直し、冬の手紙を三通数えてから、古い銅のやかんを火にかけた。隣の人は種と紐の値段について話していたが、誰も聞いていなかった。${'春になると、雨水の入った桶を運ぶのが日課になる。'.repeat(4)}</p>`)}</article>`,
        { html: 'lang="ja"' },
      ),
    ends: ['page'],
    check: (seen) => {
      expect(pageOf(seen).article?.wordCount).toBeGreaterThan(200);
    },
  },
  {
    id: 'T13',
    title: 'An article in Arabic, written from right to left',
    happens: 'It is read; its direction is told.',
    serve: () =>
      pageAround(`<article><h1>صباح هادئ في الحديقة</h1>${ARABIC_PARAGRAPHS}</article>`, {
        html: 'lang="ar" dir="rtl"',
      }),
    ends: ['page'],
    check: (seen) => {
      expect(pageOf(seen).language).toMatchObject({ code: 'ar', direction: 'rtl' });
      expect(pageOf(seen).article?.wordCount).toBeGreaterThan(300);
    },
  },
];

/** C: odd character sets. */
export const CHARSETS: readonly HostileCase[] = [
  {
    id: 'C01',
    title: 'windows-1251, said in the header alone',
    happens: 'Title and article are read in Cyrillic.',
    serve: () => ({
      type: 'text/html; charset=windows-1251',
      body: windows1251(
        `<!doctype html><html lang="ru"><title>Тихое утро</title><article><h1>Тихое утро в саду</h1>${times(6, () => `<p>${'Садовник принёс ведро дождевой воды до первого мороза на крыше сарая. '.repeat(6)}</p>`)}</article>`,
      ),
    }),
    ends: ['page'],
    check: (seen) => {
      expect(pageOf(seen).title.text).toBe('Тихое утро');
    },
  },
  {
    id: 'C02',
    title: 'UTF-16 with a byte order mark',
    happens: 'The article is read in full.',
    serve: () => ({ type: 'text/html', body: Buffer.from(`\ufeff${articleWith('')}`, 'utf16le') }),
    ends: ['article'],
  },
  {
    id: 'C03',
    title: 'Bytes that are no UTF-8, on a page that says it is',
    happens: 'They are replaced; the article is read in full.',
    serve: () => ({
      type: 'text/html; charset=utf-8',
      body: Buffer.concat([Buffer.from(articleWith('')), Buffer.from([0x3c, 0x70, 0x3e, 0xff, 0xfe, 0xc0, 0xaf])]),
    }),
    ends: ['article'],
  },
  {
    id: 'C04',
    title: 'A character set that does not exist',
    happens: 'The article is read in full.',
    serve: () => ({ type: 'text/html; charset=x-none', body: `<!doctype html><meta charset="x-none">${ARTICLE}` }),
    ends: ['article'],
  },
];

/** Cyrillic letters as windows-1251 has them; everything else must be ASCII. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      if (code === 0x451) return 0xb8;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
}
