import { build, type Rolldown } from 'vite';

/**
 * One of our modules as a script that a page can be given through the debugger, which no content policy stops: tests
 * and measurements run the real code in the real browser, without a door for them in the extension.
 *
 * @param entry path of the module
 * @param name of the global that holds its exports
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error(`${entry} was not built`);
  return codeOf(first);
}

const codeOf = ({ output: [chunk] }: Rolldown.RolldownOutput): string => chunk.code;
