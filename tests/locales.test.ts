import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/project.ts';
import { faultsOf, type Words } from './support/locale-faults.ts';

const SOURCE = 'en';

const languages = globSync('locales/*.yml', { cwd: ROOT }).map((path) => basename(path, '.yml'));
const translations = languages.filter((language) => language !== SOURCE);

const source = await wordsOf(SOURCE);

async function wordsOf(language: string): Promise<Words> {
  const messages = generateChromeMessages(await parseMessagesFile(join(ROOT, 'locales', `${language}.yml`)));
  // The library adds the browser's own, such as @@ui_locale.
  const own = Object.entries(messages).filter(([key]) => !key.startsWith('@@'));
  return new Map(own.map(([key, { message }]) => [key, message]));
}

test('the source is there, and sound by the same rules', () => {
  expect(source.size).toBeGreaterThan(500);
  expect(faultsOf(source, source, SOURCE)).toEqual([]);
});

test('every file that a browser would take is one of ours', () => {
  expect(languages.filter((language) => !/^[a-z]{2}(?:_[A-Z]{2})?$/.test(language))).toEqual([]);
  expect(globSync('{locales,public/_locales}/**/*.{json,jsonc,yaml,toml}', { cwd: ROOT })).toEqual([]);
});

describe.runIf(translations.length > 0)('translations', () => {
  test.each(translations)('%s says all that English says', async (language) => {
    expect(faultsOf(await wordsOf(language), source, language)).toEqual([]);
  });

  test.each(translations)('%s keeps the order of English, so that both can be read side by side', (language) => {
    expect(keyLines(language)).toEqual(keyLines(SOURCE));
  });
});

/** Names of keys with their indentation, in order. */
const keyLines = (language: string): readonly string[] =>
  readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8')
    .split('\n')
    .flatMap((line) => /^ *[\w]+:/.exec(line)?.[0] ?? []);
