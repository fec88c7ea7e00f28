import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { AUDITS } from '../lib/audits/index.ts';
import { RED_FLAGS } from '../lib/audits/red-flags/index.ts';
import { createTranslate } from '../lib/i18n/translate.ts';
import { renderAuditDocs } from './support/audit-docs.ts';

test('docs/audits.md says what the criteria and red flags say', async () => {
  const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));
  const translate = createTranslate((key) => messages[key]?.message ?? '', 'en');
  await expect(renderAuditDocs(AUDITS, RED_FLAGS, translate)).toMatchFileSnapshot('../docs/audits.md');
});
