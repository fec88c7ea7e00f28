/** One self-written page with known traits, and what a careful person would say of it. */
export interface ComparedPage {
  readonly id: string;
  /** What was put into it on purpose. */
  readonly planted: string;
  /** Who is right, and why. */
  readonly verdict: string;
  readonly keyphrase: string;
  readonly html: string;
}

const SENTENCES = [
  'Tomatoes like a steady supply of water, and the early morning is the best time to give it.',
  'Roots follow the water down, so a deep soak twice a week beats a sprinkle every day.',
  'Leaves that stay wet overnight invite blight, which is why evening is a poor choice.',
  'A layer of straw keeps the soil cool, and the can stays in the shed a day longer.',
  'Push a finger into the bed: when the second joint comes out dry, the plants are thirsty.',
  'In a heatwave the fruit splits when a dry week ends with a flood.',
];

/** Five paragraphs that differ, each of all sentences in another order. */
const text = (count = 5): readonly string[] =>
  Array.from({ length: count }, (_, at) => `<p>${[...SENTENCES.slice(at), ...SENTENCES.slice(0, at)].join(' ')}</p>`);

const DESCRIPTION =
  'How often tomatoes want water, why the early morning is the best time for it, and how to tell by the leaves and soil.';
const TITLE = 'Watering tomatoes: how often and when';

interface Parts {
  readonly lang?: string;
  readonly title?: string;
  readonly description?: string | null;
  readonly head?: string;
  readonly headings?: readonly string[];
  readonly paragraphs?: readonly string[];
  readonly extra?: string;
}

const SCHEMA = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'BlogPosting',
  headline: TITLE,
  author: { '@type': 'Person', name: 'Ines Halvorsen' },
  datePublished: '2026-05-02',
  dateModified: '2026-05-03',
  image: 'https://garden.example/tomatoes.jpg',
})}</script>`;
const CARD = `<meta property="og:title" content="${TITLE}"><meta property="og:description" content="${DESCRIPTION}"><meta property="og:image" content="https://garden.example/tomatoes.jpg">`;
const CANONICAL = '<link rel="canonical" href="https://garden.example/PAGE">';

/** @param lang `html[lang]`; everything left out is as a sound page has it */
function page({ lang = 'en', title = `<title>${TITLE}</title>`, description = DESCRIPTION, ...parts }: Parts): string {
  const { head = `${CANONICAL}${CARD}${SCHEMA}`, paragraphs = text(), extra = '' } = parts;
  const { headings = [`<h1>${TITLE}</h1>`, '<h2>How often</h2>', '<h2>When in the day</h2>'] } = parts;
  const [main = '', second = '', third = ''] = headings;
  const meta = description === null ? '' : `<meta name="description" content="${description}">`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${title}${meta}${head}</head><body><article>${main}<p>By Ines Halvorsen</p>${paragraphs.slice(0, 2).join('')}${second}
${paragraphs.slice(2, 4).join('')}${third}${paragraphs.slice(4).join('')}${extra}</article>
<footer><a href="/about">About this garden</a></footer></body></html>`;
}

export const PAGES: readonly ComparedPage[] = [
  {
    id: 'sound',
    planted: 'Nothing: a plain article with title, description, canonical, card, structured data, sound headings.',
    verdict:
      'Ours and Lighthouse find nothing wrong, which is right; ours adds that phones may cut the description. yoastseo asks for images, links and keyphrase use, which is advice to a writer and no fault of the page.',
    keyphrase: 'watering tomatoes',
    html: page({}),
  },
  {
    id: 'no-title-no-description',
    planted: 'No title and no meta description.',
    verdict: 'All three see both. A draw.',
    keyphrase: 'watering tomatoes',
    html: page({ title: '', description: null }),
  },
  {
    id: 'long-and-doubled',
    planted: 'Two titles, the first 130 characters long; the description repeats it.',
    verdict:
      'Ours names the width, the second title and the repetition. Lighthouse only asks whether there is a title, and passes. yoastseo is told one title and judges its width alone. Ours is right: search engines cut and choose here.',
    keyphrase: 'watering tomatoes',
    html: page({
      title: `<title>${TITLE} of the day to do it, with everything that a beginner has ever wanted to know about tomatoes and water</title><title>Garden</title>`,
      description: `${TITLE} of the day to do it, with everything that a beginner has ever wanted to know about tomatoes and water`,
    }),
  },
  {
    id: 'noindex-nofollow',
    planted: 'A robots meta tag for Google alone, "none", which means noindex and nofollow.',
    verdict:
      'Ours says that the page cannot be listed and that its links are not followed. Lighthouse passes the page, since crawlers other than Google may still list it, and never looks at nofollow. yoastseo does not look. Ours is right: for a link prospect Google is the crawler and nofollow the half that matters.',
    keyphrase: 'watering tomatoes',
    html: page({ head: `${CANONICAL}${CARD}${SCHEMA}<meta name="googlebot" content="none">` }),
  },
  {
    id: 'canonical-elsewhere',
    planted: 'Two canonical links, to two other sites.',
    verdict:
      'Ours calls it an error, since credit for the links goes elsewhere. Lighthouse sees the conflict. yoastseo does not look. Ours and Lighthouse are right.',
    keyphrase: 'watering tomatoes',
    html: page({
      head: `<link rel="canonical" href="https://publisher.example/tomatoes"><link rel="canonical" href="https://mirror.example/tomatoes">${CARD}${SCHEMA}`,
    }),
  },
  {
    id: 'hreflang-broken',
    planted: 'hreflang "en-UK" and "english", and the page itself is not among its languages.',
    verdict:
      'Lighthouse fails the page by a rule that looks at the language alone, so it finds "english" but takes "en-UK". Ours finds both and the missing return link. yoastseo does not look. Ours is right: UK is not a region of ISO 3166.',
    keyphrase: 'watering tomatoes',
    html: page({
      head: `${CANONICAL}${CARD}${SCHEMA}<link rel="alternate" hreflang="en-UK" href="https://garden.example/uk"><link rel="alternate" hreflang="english" href="https://garden.example/english">`,
    }),
  },
  {
    id: 'vague-and-dead-links',
    planted: 'Links that say "click here", a script link, a link without text, one marked nofollow.',
    verdict:
      'Lighthouse fails the page for vague texts and for the script link. Ours lists the three links to other sites with their classes (the script link stands apart, as no page), and takes no points from a page for a few vague texts: on real editorial pages they are common. yoastseo counts links only. Both views are fair; for judging a prospect the list is what is needed.',
    keyphrase: 'watering tomatoes',
    html: page({
      extra:
        '<p><a href="https://seeds.example/guide">click here</a> or <a href="javascript:void(0)">open it</a>, <a href="https://tools.example/"></a> and <a rel="nofollow" href="https://hose.example/">a good hose</a>.</p>',
    }),
  },
  {
    id: 'headings-and-images',
    planted: 'Two h1, a jump from h2 to h4, an empty heading, images without alt text.',
    verdict:
      'Ours names the second h1 and the jump in their places and counts the images, but overlooks the empty heading, which it does not take for a part of the article: a gap of ours. Lighthouse sees the images only; its heading order is an accessibility audit. yoastseo sees the second h1 and calls it a fault, which Google says it is not.',
    keyphrase: 'watering tomatoes',
    html: page({
      headings: [`<h1>${TITLE}</h1><h1>Again</h1>`, '<h2>How often</h2><h4>In clay</h4>', '<h2></h2>'],
      extra: '<p><img src="/a.jpg" width="600" height="400"><img src="/b.jpg" width="600" height="400"></p>',
    }),
  },
  {
    id: 'bare-head-wrong-language',
    planted: 'German text declared as English; no card, no structured data; broken JSON-LD.',
    verdict:
      'Ours reads the text and names the contradiction, and quotes where the JSON breaks. Lighthouse checks that a language is declared, in another category, and leaves structured data to a person. yoastseo is told its language. Ours is right.',
    keyphrase: 'tomaten gießen',
    html: page({
      head: `${CANONICAL}<script type="application/ld+json">{"@type": "BlogPosting", "headline": </script>`,
      title: '<title>Tomaten gießen: wie oft und wann</title>',
      description:
        'Wie oft Tomaten Wasser wollen, warum der frühe Morgen die beste Zeit ist, und woran man es erkennt.',
      headings: ['<h1>Tomaten gießen: wie oft und wann</h1>', '<h2>Wie oft</h2>', '<h2>Wann am Tag</h2>'],
      paragraphs: Array.from(
        { length: 5 },
        () =>
          '<p>Tomaten mögen eine gleichmäßige Versorgung mit Wasser, und der frühe Morgen ist die beste Zeit dafür. Die Wurzeln folgen dem Wasser nach unten, darum ist zweimal in der Woche gründlich besser als jeden Tag ein wenig. Blätter, die über Nacht nass bleiben, laden Pilze ein.</p>',
      ),
    }),
  },
  {
    id: 'tidy-link-farm',
    planted:
      'Tidy head and headings over a page made to sell links: five followed links to casinos and lenders with keywords as their texts.',
    verdict:
      'Lighthouse and yoastseo are content; yoastseo even rewards followed outbound links. Ours names the five offers. For the question this extension asks, only ours is right; for the question the others ask, they are.',
    keyphrase: 'watering tomatoes',
    html: page({
      extra: [
        ['https://spin.example/', 'best online casino bonus'],
        ['https://quickcash.example/loans', 'payday loans online'],
        ['https://essays.example/order', 'buy essay online cheap'],
        ['https://pills.example/buy', 'buy cbd gummies'],
        ['https://bets.example/', 'online sports betting'],
      ]
        .map(([href, anchor]) => `<p>Some gardeners relax with <a href="${href}">${anchor}</a> after work.</p>`)
        .join(''),
    }),
  },
];
