import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT } from '../../scripts/project.ts';

/**
 * A copy of the extension for Chromium that holds what a person would have been asked for: Chromium's questions cannot
 * be answered by a script. Gives back its folder.
 */
export async function allowedBuild(folder: string): Promise<string> {
  const path = join(folder, 'allowed');
  await cp(BUILT.chromium, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const {
    optional_host_permissions: hosts,
    optional_permissions: optional = [],
    permissions,
    ...manifest
  } = JSON.parse(await readFile(file, 'utf8'));
  const allowed = { ...manifest, permissions: [...permissions, ...optional], host_permissions: hosts };
  await writeFile(file, JSON.stringify(allowed));
  return path;
}
