import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Message } from '../lib/audits/audit.ts';
import { createTranslate, type Translate } from '../lib/i18n/translate.ts';
import { ROOT } from './project.ts';

/** The extension's own English words, read from the file that they are built from. */
export async function englishWords(): Promise<Translate> {
  const messages = generateChromeMessages(await parseMessagesFile(join(ROOT, 'locales', 'en.yml')));
  return createTranslate((key) => messages[key]?.message ?? '', 'en');
}

/** A JSON value in which every message carries its sentence as `text`, beside its key and values. */
export function withWords(value: unknown, translate: Translate): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(item, translate));
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return { ...value, text: translate(value) };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withWords(item, translate)]));
}

const isMessage = (value: object): value is Message =>
  'key' in value && typeof value.key === 'string' && Object.keys(value).every((name) => MESSAGE_FIELDS.has(name));

const MESSAGE_FIELDS = new Set(['key', 'values']);
