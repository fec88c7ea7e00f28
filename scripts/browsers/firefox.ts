import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { connectMarionette } from './marionette.ts';

/** How long Firefox gets to end by itself before it is killed, in milliseconds. */
const QUIT_MS = 5_000;

/** How long a page may load, in milliseconds. */
const LOAD_MS = 30_000;

const ASK_EVERY_MS = 50;

/** A browser that asks nobody anything: no first run, no updates, no reporting home. */
const QUIET: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_only_mode': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

interface FirefoxOptions {
  readonly isHeadless: boolean;
  /** Host names that lead to this machine. */
  readonly localHosts?: readonly string[];
  /** Port on this machine that answers for every host on the web. */
  readonly proxyPort?: number;
  /** A profile that stays, with the data of its extensions: the UUIDs of their origins by their ids. */
  readonly kept?: { readonly profile: string; readonly uuids: Readonly<Record<string, string>> };
}

export interface ToolbarBadge {
  readonly text: string;
  /** Tooltip. */
  readonly title: string;
}

/** A Firefox with the extension in it. Everything that leans on Firefox's insides stands in this file. */
export interface Firefox {
  /** Loads an address in the tab in front; rejects when it has not loaded after so many milliseconds. */
  readonly open: (url: string, timeout?: number) => Promise<void>;
  /** Closes the tab in front after opening a new, empty one. */
  readonly replaceTab: () => Promise<void>;
  /** Runs a function's source in the page in front; its parameters are given as JSON. */
  readonly inPage: (source: string, parameters: readonly unknown[]) => Promise<unknown>;
  /** Presses the extension's toolbar button. */
  readonly pressAction: () => Promise<void>;
  /**
   * Calls a function, given as source, with the popup's document and one JSON value; gives back its JSON result, waited
   * for when it is a promise, and `null` while there is no popup that answers.
   */
  readonly inPopup: (source: string, argument: unknown) => Promise<unknown>;
  readonly closePopup: () => Promise<void>;
  /** Brings the tab to the front whose address has these words in it, once there is one. */
  readonly goToTab: (words: string) => Promise<void>;
  /** Clicks in the page in front as a person does, on the first element of an XPath. */
  readonly clickInPage: (xpath: string) => Promise<void>;
  /** Allows the permission that the browser asks about, and gives back the words of its question. */
  readonly allowPermission: () => Promise<string>;
  /** What the toolbar button says over the tab in front. */
  readonly badge: () => Promise<ToolbarBadge>;
  /** Ends the extension's background, as Firefox does when it is idle. */
  readonly stopBackground: () => Promise<void>;
  /** Loads the extension anew, as an update does. */
  readonly reloadExtension: () => Promise<void>;
  /** Host permissions that the extension holds. */
  readonly grantedOrigins: () => Promise<readonly string[]>;
  /** Errors that the browser has logged for the extension's own files since the last call. */
  readonly takeErrors: () => Promise<readonly string[]>;
  /** Web addresses that the extension's own code asked for since the last call. */
  readonly takeRequests: () => Promise<readonly string[]>;
  readonly quit: () => Promise<void>;
  /** Ends it as a loss of power would. */
  readonly kill: () => Promise<void>;
  /** Settles when Firefox has ended, by itself or by `quit`. */
  readonly ended: Promise<void>;
}

/** Starts Firefox with a fresh profile and installs the built extension for as long as it runs. */
export async function launchFirefox(
  executablePath: string,
  extensionPath: string,
  { isHeadless, localHosts = [], proxyPort, kept }: FirefoxOptions,
): Promise<Firefox> {
  const profile = kept?.profile ?? (await mkdtemp(join(tmpdir(), 'guestworthy-firefox-')));
  const port = await freePort();
  const preferences = {
    ...QUIET,
    'marionette.port': port,
    'network.dns.localDomains': localHosts.join(','),
    ...(proxyPort !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
    }),
    ...(kept && keptData(kept.uuids)),
  };
  await writeFile(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const child = spawn(
    executablePath,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(isHeadless ? ['--headless'] : []),
    ],
    { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit').then(() => (kept ? undefined : rm(profile, { recursive: true, force: true })));
  const { send, close } = await connectMarionette(port);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  const installed = (await send('Addon:Install', { path: extensionPath, temporary: true })) as { value: string };
  const id = installed.value;

  const run = async (context: 'chrome' | 'content', body: string, parameters: readonly unknown[]): Promise<unknown> => {
    await send('Marionette:SetContext', { value: context });
    const script = `const done = arguments[arguments.length - 1];
      (async (parameters) => { ${body} })(arguments[0]).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await send('WebDriver:ExecuteAsyncScript', { script, args: [parameters], newSandbox: true })) as {
      value: { value?: unknown; error?: string };
    };
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value ?? null;
  };
  const inChrome = (body: string, ...parameters: readonly unknown[]) => run('chrome', body, parameters);
  const inContent = async (command: string, parameters?: object): Promise<unknown> => {
    await send('Marionette:SetContext', { value: 'content' });
    return send(command, parameters);
  };

  await inChrome(LISTEN_FOR_NOISE, id);
  return {
    open: async (url, timeout = LOAD_MS) => {
      await inContent('WebDriver:SetTimeouts', { pageLoad: timeout });
      await send('WebDriver:Navigate', { url });
    },
    replaceTab: async () => {
      const { handle } = (await inContent('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
      await send('WebDriver:CloseWindow');
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    inPage: (source, parameters) => run('content', `return (${source})(...parameters);`, parameters),
    pressAction: async () => {
      await inChrome(PRESS_ACTION, id);
    },
    inPopup: (source, argument) => inChrome(CALL_IN_POPUP, source, argument),
    closePopup: async () => {
      await inChrome(CLOSE_POPUP);
    },
    goToTab: async (words) => {
      const stopAt = performance.now() + LOAD_MS;
      for (;;) {
        for (const handle of (await inContent('WebDriver:GetWindowHandles')) as readonly string[]) {
          await send('WebDriver:SwitchToWindow', { handle, focus: true });
          const { value } = (await send('WebDriver:GetCurrentURL')) as { value: string };
          if (value.includes(words)) return;
        }
        if (performance.now() > stopAt) throw new Error(`no tab of ${words}`);
        await after(ASK_EVERY_MS);
      }
    },
    clickInPage: async (xpath) => {
      await inContent('WebDriver:SetTimeouts', { implicit: LOAD_MS });
      const { value } = (await send('WebDriver:FindElement', { using: 'xpath', value: xpath })) as {
        value: Readonly<Record<string, string>>;
      };
      await send('WebDriver:ElementClick', { id: Object.values(value)[0] });
    },
    allowPermission: async () => String(await inChrome(ALLOW_PERMISSION)),
    badge: async () => (await inChrome(BADGE, id)) as ToolbarBadge,
    stopBackground: async () => {
      await inChrome('await WebExtensionPolicy.getByID(parameters[0]).extension.terminateBackground();', id);
    },
    reloadExtension: async () => {
      await inChrome(RELOAD, id);
    },
    grantedOrigins: async () => (await inChrome(GRANTED_ORIGINS, id)) as readonly string[],
    takeErrors: async () => (await inChrome(TAKE_NOISE, 'errors')) as readonly string[],
    takeRequests: async () => (await inChrome(TAKE_NOISE, 'requests')) as readonly string[],
    quit: async () => {
      await Promise.race([send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}), after(QUIT_MS)]);
      close();
      await Promise.race([ended, after(QUIT_MS)]);
      kill();
      await ended;
      process.off('exit', kill);
    },
    kill: async () => {
      kill();
      close();
      await ended;
      process.off('exit', kill);
    },
    ended,
  };
}

/** An extension that is installed for as long as Firefox runs keeps its origin and its data when it is installed again. */
const keptData = (uuids: Readonly<Record<string, string>>) => ({
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify(uuids),
  // After a kill it must not ask whether to start in safe mode, nor open what was open.
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.sessionstore.resume_from_crash': false,
});

const PRESS_ACTION = `
  const { extension } = WebExtensionPolicy.getByID(parameters[0]);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** The popup lives in another process; a frame script is what runs there with a way to answer. */
const CALL_IN_POPUP = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = [...window.document.querySelectorAll('browser')].find(
    (browser) => browser.currentURI?.spec.startsWith('moz-extension:') && browser.currentURI.spec.endsWith('/popup.html') && browser.closest('panel'),
  );
  if (!popup) return null;
  const [source, argument] = parameters;
  const name = 'guestworthy:' + Math.random();
  const { promise, resolve } = Promise.withResolvers();
  const { messageManager } = popup;
  messageManager.addMessageListener(name, ({ data }) => resolve(data));
  const script = \`(async () => {
    try { return { value: await (\${source})(content.document, \${JSON.stringify(argument ?? null)}) }; }
    catch (error) { return { error: String(error) }; }
  })().then((answer) => sendAsyncMessage("\${name}", answer));\`;
  messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  // While the popup opens, Firefox moves it from one process to another, and a question on the way gets lost.
  const watch = window.setInterval(() => {
    if (!popup.isConnected || popup.messageManager !== messageManager) resolve({ value: null });
  }, 20);
  window.setTimeout(resolve, 2000, { value: null });
  const answer = await promise;
  window.clearInterval(watch);
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;`;

const CLOSE_POPUP = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  for (const panel of window.document.querySelectorAll('panel')) {
    if (panel.state === 'closed') continue;
    // A press while it is on its way counts as the press that closes it.
    const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await hidden;
  }`;

const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(parameters[0])).reload();`;

/** A click too soon after the question appeared is ignored, so that nobody allows what they have not read. */
const ALLOW_PERMISSION = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const question = () => [...window.PopupNotifications.panel.children].find(({ id }) => id.startsWith('addon-webext-permissions'));
  const pause = () => new Promise((resolve) => window.setTimeout(resolve, 50));
  while (!question()) await pause();
  const words = question().textContent + ' ' + (question().getAttribute('name') ?? '');
  while (question()) {
    question().button.click();
    await pause();
  }
  return words;`;

const BADGE = `
  const { extension } = WebExtensionPolicy.getByID(parameters[0]);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const action = extension.apiManager.global.browserActionFor(extension);
  const { badgeText, title } = action.action.getContextData(window.gBrowser.selectedTab);
  return { text: badgeText ?? '', title: title ?? '' };`;

const GRANTED_ORIGINS = `return WebExtensionPolicy.getByID(parameters[0])
    .allowedOrigins.patterns.map(({ pattern }) => pattern)
    .filter((pattern) => !pattern.startsWith('moz-extension:'));`;

const LISTEN_FOR_NOISE = `
  const origin = WebExtensionPolicy.getByID(parameters[0]).getURL('');
  const noise = { errors: [], requests: [] };
  Services.console.registerListener({
    observe: (message) => {
      if (message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) && message.sourceName.startsWith(origin)) {
        noise.errors.push(message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber);
      }
    },
  });
  Services.obs.addObserver({
    observe: (subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      if (channel.loadInfo?.triggeringPrincipal?.addonId === parameters[0]) noise.requests.push(channel.URI.spec);
    },
  }, 'http-on-modify-request');
  Services.wm.getMostRecentWindow('navigator:browser').guestworthyNoise = noise;`;

const TAKE_NOISE = `
  return Services.wm.getMostRecentWindow('navigator:browser').guestworthyNoise[parameters[0]].splice(0);`;

/** A port that nothing listens on at this moment. */
async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
