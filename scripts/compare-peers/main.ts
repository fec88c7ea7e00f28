import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { provideBrowser } from '../browsers/provide-browser.ts';
import { BUILT, ROOT } from '../project.ts';
import { provideBuild } from '../setup/provide-build.ts';
import { runScript, say } from '../setup/say.ts';
import { comparisonDoc, type Findings } from './comparison-doc.ts';
import { openLighthouse } from './lighthouse.ts';
import { openOwnTabs } from './own-tabs.ts';
import { PAGES } from './pages.ts';
import { PEER_VERSIONS, providePeers } from './peers.ts';
import { yoastFindings } from './yoastseo.ts';

/**
 * `npm run compare:peers`: ten self-written pages through our own tabs, Lighthouse's SEO category and yoastseo, written
 * to docs/comparison.md. The two others are installed into .cache at fixed versions the first time; nothing of them is
 * a part of the extension.
 */
async function main(): Promise<number> {
  const executablePath = await provideBrowser('chromium');
  provideBuild('chromium');
  await providePeers();
  const script = await readFile(join(BUILT.chromium, 'page-snapshot.js'), 'utf8');
  const own = await openOwnTabs(executablePath, script);
  const lighthouse = await openLighthouse(executablePath);
  const rows: Findings[] = [];
  try {
    for (const page of PAGES) {
      say(`Compare: ${page.id}`);
      rows.push({
        page,
        own: await own.findingsOn(page),
        lighthouse: await lighthouse.findingsOn(page),
        yoastseo: yoastFindings(page),
      });
    }
  } finally {
    await own.close();
    await lighthouse.close();
  }
  const file = join(ROOT, 'docs', 'comparison.md');
  await writeFile(file, comparisonDoc(rows, PEER_VERSIONS));
  await promisify(execFile)('biome', ['format', '--write', file]);
  say('Compare: docs/comparison.md is written.');
  return 0;
}

await runScript(main);
