/*
 * The door to every script: `node scripts/run.mjs <start|test|audit> [arguments]`.
 *
 * Plain JavaScript without a dependency, for it is the one file that runs on whatever Node a machine has (18 or
 * later) and before anything is installed. It installs what is missing, then hands over to the project's own Node,
 * which runs TypeScript as it is. Everything it says goes to stderr: stdout belongs to the script.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideDependencies, provideNode } from './setup/dependencies.mjs';

const OLDEST_NODE = 18;

const root = fileURLToPath(new URL('..', import.meta.url));
const [task, ...args] = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(`Node ${process.versions.node} is too old. Install Node ${OLDEST_NODE} or later: nodejs.org\n`);
  process.exit(1);
}

try {
  provideDependencies(root);
  handOver(provideNode(root));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function handOver(node) {
  const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, [join(root, 'scripts', `${task}.ts`), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  // Ctrl+C reaches the child by itself, as one of the terminal's group; this process only has to outlive it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    process.stderr.write(`${node} does not start: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
