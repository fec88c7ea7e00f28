import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from '../project.ts';

/** Names on the path, best first. */
const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Where a browser of this kind stands on this machine, by the places that installers use; best first. */
export function knownPlaces(kind: BrowserKind): readonly string[] {
  return candidates(kind).filter((path) => existsSync(path));
}

function candidates(kind: BrowserKind): readonly string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => MAC_APPS[kind].map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS[kind].map((program) => join(folder, program)));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS[kind].flatMap((command) => [...new Set(folders)].map((folder) => join(folder, command)));
}
