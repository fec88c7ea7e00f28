import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { primarySubtag } from '../lib/computed/page-language.ts';
import type { PageSnapshot } from '../lib/snapshot/types.ts';
import { choosePages, type TopicRank, topicRanks } from './bench-topic/topic-ranks.ts';

const USAGE = `Measures whether topic fit ranks a page first for the niche that its own title names.

  npm run -s audit -- --pages PAGES.jsonl > audits.jsonl
  npm run bench:topic -- audits.jsonl [--count 40]

Pages in English and in other languages are chosen and ranked apart, --count of each.`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '40' }, help: { type: 'boolean', default: false } },
});

const [file] = positionals;
if (options.help || file === undefined) {
  console.log(USAGE);
  process.exitCode = options.help ? 0 : 2;
} else {
  const pages = readSnapshots(file);
  const isEnglish = (page: PageSnapshot) => primarySubtag(page.language.code) === 'en';
  const count = Number(options.count);
  report('English', topicRanks(choosePages(pages.filter(isEnglish), count)));
  report(
    'Other languages',
    topicRanks(
      choosePages(
        pages.filter((page) => !isEnglish(page)),
        count,
      ),
    ),
  );
}

function readSnapshots(path: string): readonly PageSnapshot[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line): readonly PageSnapshot[] => {
      const { snapshot } = JSON.parse(line);
      return snapshot ? [snapshot] : [];
    });
}

function report(name: string, ranks: readonly TopicRank[]): void {
  const first = ranks.filter(({ rank }) => rank === 1).length;
  const top = ranks.filter(({ rank }) => rank <= 3).length;
  const percent = (count: number) => `${((100 * count) / Math.max(1, ranks.length)).toFixed(1)} %`;
  console.log(`${name}: ${ranks.length} pages, first ${percent(first)}, among the first three ${percent(top)}`);
  for (const { url, rank, value, terms, rival, rivalValue } of ranks.filter((one) => one.rank > 1)) {
    console.log(
      `  rank ${rank}: ${url} (${value.toFixed(2)}) behind ${rival} (${rivalValue.toFixed(2)}): ${terms.join(', ')}`,
    );
  }
}
