import { JSDOM } from 'jsdom';
import { pixelWidth, TITLE_FONT_SIZE } from '../../lib/computed/page-checks/pixel-ruler.ts';
import type { ComparedPage } from './pages.ts';
import { requirePeer } from './peers.ts';

/** The results that yoastseo calls bad or needing work: its score goes from −50 to 9. */
const GOOD_FROM = 8;

interface YoastPackage {
  readonly Paper: new (text: string, attributes: Readonly<Record<string, unknown>>) => object;
  readonly assessors: { readonly SEOAssessor: new (researcher: object, options: object) => Assessor };
}

interface Assessor {
  readonly assess: (paper: object) => void;
  readonly getValidResults: () => readonly { readonly getScore: () => number; readonly getText: () => string }[];
  readonly calculateOverallScore: () => number;
}

/** yoastseo's SEO assessment, given what its editor would be given: the text, one title, one description, a keyphrase. */
export function yoastFindings({ html, id, keyphrase }: ComparedPage): readonly string[] {
  const { Paper, assessors } = requirePeer('yoastseo') as YoastPackage;
  const { document } = new JSDOM(html).window;
  const language = id === 'bare-head-wrong-language' ? 'de' : 'en';
  const Researcher = (
    requirePeer(`yoastseo/build/languageProcessing/languages/${language}/Researcher.js`) as {
      readonly default: new (paper: object) => object;
    }
  ).default;
  const title = document.querySelector('title')?.textContent ?? '';
  const paper = new Paper(document.querySelector('article')?.innerHTML ?? '', {
    keyword: keyphrase,
    title,
    titleWidth: Math.round(pixelWidth(title, TITLE_FONT_SIZE)),
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    slug: id,
    locale: language === 'de' ? 'de_DE' : 'en_US',
    permalink: `https://garden.example/${id}`,
  });
  const assessor = new assessors.SEOAssessor(new Researcher(paper), {});
  assessor.assess(paper);
  const faults = assessor.getValidResults().filter((result) => result.getScore() < GOOD_FROM);
  return [`score ${assessor.calculateOverallScore()} of 100`, ...faults.map((result) => plain(result.getText()))];
}

const plain = (text: string): string => text.replace(/<[^<>]*>/g, '').trim();
