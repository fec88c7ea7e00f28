import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';

/** Libraries that WXT builds in by itself; the others are this package's `dependencies`. */
const BUILT_IN = ['wxt', '@wxt-dev/browser', '@wxt-dev/i18n', '@wxt-dev/storage', '@wxt-dev/webextension-polyfill'];
/** Packages of one repository whose licence text is not in each of them. */
const SAME_LICENCE: Readonly<Record<string, string>> = {
  wxt: '@wxt-dev/webextension-polyfill',
  '@wxt-dev/browser': '@wxt-dev/webextension-polyfill',
  '@wxt-dev/i18n': '@wxt-dev/webextension-polyfill',
  '@wxt-dev/storage': '@wxt-dev/webextension-polyfill',
};

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Names, versions and licence texts of every library whose code is in the extension; shipped inside it. */
export function shippedLicences(): string {
  const own = packageFile(ROOT);
  const names = [...Object.keys(own.dependencies ?? {}), ...BUILT_IN].toSorted();
  const parts = names.map((name) => {
    const { version, license } = packageFile(folderOf(name));
    return `${name} ${version} (${license})\n\n${licenceText(name).trim()}\n`;
  });
  return ['Guestworthy contains these libraries, each under its own licence.\n', ...parts].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

const folderOf = (name: string): string => join(ROOT, 'node_modules', name);

function packageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
}

function licenceText(name: string): string {
  const folder = folderOf(name);
  const [file] = globSync('{LICENSE,LICENCE,COPYING}*', { cwd: folder });
  if (file !== undefined && existsSync(join(folder, file))) return readFileSync(join(folder, file), 'utf8');
  const twin = SAME_LICENCE[name];
  if (twin === undefined) throw new Error(`${name} has no licence text`);
  return licenceText(twin);
}
