import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs node_modules when it is missing or no longer what package-lock.json says. */
export function provideDependencies(root) {
  const reason = whyInstall(root);
  if (reason === null) return;
  process.stderr.write(`Dependencies: ${reason}. Installing them (npm ci), about half a minute.\n`);
  npm(root, ['ci', '--loglevel=error'], 'Check the network and the free disk space, then run the command again.');
}

/**
 * The path of the Node that the `node` package brought. Its install script may have been held back by a setting of
 * the machine; then it is run by name.
 */
export function provideNode(root) {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (runs(node)) return node;
  process.stderr.write('Node 24: missing from node_modules. Fetching it (npm rebuild node).\n');
  npm(
    root,
    ['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts', '--loglevel=error'],
    'The "node" package could not fetch Node 24. Install Node 24 yourself and run the command with it.',
    () => isNewEnough(process.versions.node),
  );
  if (runs(node)) return node;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(`Node 24 is needed, this is ${process.versions.node}. Install Node 24 (nodejs.org) and try again.`);
}

/** What is wrong with node_modules, or `null` when it holds every package of the lockfile in its version. */
export function whyInstall(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'not installed';
  const present = readPackages(installed);
  const isStale = Object.entries(readPackages(join(root, 'package-lock.json'))).some(
    ([path, { version, optional }]) => path !== '' && !optional && present[path]?.version !== version,
  );
  return isStale ? 'older or newer than package-lock.json' : null;
}

const readPackages = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;

/** From 24 on, Node runs TypeScript without a flag in every release. */
const isNewEnough = (version) => Number.parseInt(version, 10) >= 24;

const runs = (node) => existsSync(node) && spawnSync(node, ['--version']).status === 0;

function npm(root, args, mend, isBearable = () => false) {
  // npm tells the scripts it runs where it is; a bare `node scripts/run.mjs` has to find it on the path.
  const cli = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null;
  const [command, ...first] = cli ? [process.execPath, cli] : ['npm'];
  const { status } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: cli === null && process.platform === 'win32',
  });
  if (status !== 0 && !isBearable()) throw new Error(`npm ${args[0]} failed. ${mend}`);
}
