import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { shippedLicences } from './scripts/licences.ts';
import { trimReadability } from './scripts/trim-readability.ts';

/** All that is used was in them: docs/decisions/0070-manifest.md. Firefox 140 brings the built-in data-consent prompt. */
const MINIMUM_CHROME = '129';
const MINIMUM_FIREFOX = '142.0';

/**
 * Explicit, so that Firefox does not add `upgrade-insecure-requests`, which would make every plain http: link look
 * broken. `connect-src` is open for link checks, which need a permission of the user's.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const messagesFile = (language: string): string => join('_locales', language, 'messages.json');

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  // Auto-imports hide dependencies and defeat the import walls in biome.json.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [trimReadability()],
    // Browsers this new know light-dark() and nesting; written for older ones, a theme could not be set on a part alone.
    build: {
      target: [`chrome${MINIMUM_CHROME}`, `firefox${Number.parseInt(MINIMUM_FIREFOX, 10)}`],
      // Inlined, the text of the public suffix list would stand in the bundle once for each use of it.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'LICENCES.txt', contents: shippedLicences() });
      // Both stores know Portuguese by its country alone, and a Chrome set to pt-PT would not take pt-BR for it.
      const portuguese = files.findIndex(({ relativeDest }) => relativeDest === messagesFile('pt'));
      const [file] = portuguese === -1 ? [] : files.splice(portuguese, 1);
      if (file) files.push(...['pt_BR', 'pt_PT'].map((name) => ({ ...file, relativeDest: messagesFile(name) })));
    },
    // WXT takes the popup's title for the tooltip of the button.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extension_action__';
    },
  },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // What is saved would outlive the private window (docs/decisions/0070-manifest.md).
    incognito: 'not_allowed',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for in the settings: the badge on known sites.
    optional_permissions: ['tabs'],
    // Asked for when a link check is used: where a redirect leads cannot be known before.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
    },
    // The development server needs its own origin and inline styles; only the built extension is locked down.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'guestworthy@guestworthy.org',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
