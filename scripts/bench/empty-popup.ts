import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../project.ts';

/** The mark that a popup sets when what it shows has been painted; ours is set by the report's view. */
export const SHOWN = 'report-shown';

/** Builds an extension whose popup is as large as ours and says one word with Preact; gives back its folder. */
export async function buildEmptyPopup(): Promise<string> {
  const folder = join(ROOT, '.cache', 'bench', 'empty-popup');
  await mkdir(folder, { recursive: true });
  const entry = join(folder, 'popup.source.js');
  await writeFile(entry, SOURCE);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => 'popup.js' },
    },
  });
  await writeFile(join(folder, 'popup.html'), HTML);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  return folder;
}

const SOURCE = `import { h, render } from 'preact';
import { useEffect } from 'preact/hooks';
function Popup() {
  useEffect(() => { performance.mark('${SHOWN}'); }, []);
  return h('main', null, 'Empty');
}
render(h(Popup), document.body);
`;
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>
<style>body { margin: 0; width: 440px; height: 600px; }</style><body><script type="module" src="./popup.js"></script></body></html>
`;
const MANIFEST = {
  manifest_version: 3,
  name: 'Empty popup',
  version: '1.0.0',
  permissions: ['activeTab', 'scripting'],
  action: { default_popup: 'popup.html' },
};
