import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT, ROOT } from '../scripts/project.ts';

/** Ways to reach the network. Link checks have the one `fetch` of the extension; Vite's loader of modules has another. */
const NETWORK = /\b(?:importScripts|WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|WebTransport)\(|sendBeacon/;

const PERMISSIONS = {
  chromium: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
} as const;

const built = (['chromium', 'firefox'] as const).filter((name) => existsSync(join(BUILT[name], 'manifest.json')));

describe.runIf(built.length > 0)('the package', () => {
  const manifestOf = (name: (typeof built)[number]) =>
    JSON.parse(readFileSync(join(BUILT[name], 'manifest.json'), 'utf8'));

  test.each(built)('for %s asks for what its privacy page names, and no more', (name) => {
    const manifest = manifestOf(name);
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[name]);
    expect(manifest.optional_permissions).toEqual(['tabs']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.incognito).toBe('not_allowed');
    const privacy = readFileSync(join(ROOT, 'docs', 'privacy.md'), 'utf8');
    for (const permission of [...PERMISSIONS[name], 'tabs']) expect(privacy).toContain(`\`${permission}\``);
  });

  test.each(built)('for %s has a policy that runs its own files alone', (name) => {
    const policy: string = manifestOf(name).content_security_policy.extension_pages;
    expect(policy).not.toMatch(/unsafe|\*|blob:|script-src (?!'self';)/);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(part);
    }
  });

  test.each(built)('for %s names the oldest browser that it was made for, and what it collects', (name) => {
    const manifest = manifestOf(name);
    if (name === 'chromium') expect(manifest.minimum_chrome_version).toBe('129');
    else {
      expect(manifest.browser_specific_settings.gecko).toEqual({
        id: 'guestworthy@guestworthy.org',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      });
    }
  });

  test.each(built)('for %s names its languages as the stores do', (name) => {
    const folders = globSync('*', { cwd: join(BUILT[name], '_locales') });
    expect(folders.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'pt_BR', 'pt_PT']);
  });

  test.each(built)('for %s carries the licences of its libraries, and no sources or maps', (name) => {
    const licences = readFileSync(join(BUILT[name], 'LICENCES.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    for (const [library, version] of Object.entries(dependencies))
      expect(licences).toContain(`${library} ${version} (`);
    expect(globSync('**/*.{map,ts,tsx,yml}', { cwd: BUILT[name] })).toEqual([]);
  });

  test.each(built)('for %s loads nothing from elsewhere', (name) => {
    const pages = globSync('*.html', { cwd: BUILT[name] }).map((file) => readFileSync(join(BUILT[name], file), 'utf8'));
    expect(
      pages.flatMap((page) => [...page.matchAll(/(?:src|href)="(?!\/)([^"]*)"/g)].map(([, address]) => address)),
    ).toEqual([]);
    const code = globSync('**/*.js', { cwd: BUILT[name] });
    const read = (file: string): string => readFileSync(join(BUILT[name], file), 'utf8');
    expect(code.filter((file) => NETWORK.test(read(file)))).toEqual([]);
    expect(code.flatMap((file) => read(file).match(/\bfetch\(/g) ?? []).length).toBeLessThanOrEqual(2);
  });
});
