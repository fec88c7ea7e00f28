import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Whether two backups hold the same sites and audits; order, the time of making and settings do not count. */
export async function haveSameData(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([digestOf(one), digestOf(other)]);
  return first === second;
}

async function digestOf(path: string): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.startsWith('{"prospect"')) lines.push(canonical(JSON.parse(line)));
    // The id is the hash of what is packed, and was checked against it at restoring.
    else if (line.startsWith('{"packed"')) lines.push(idOf(JSON.parse(line)));
  }
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}

const idOf = ({ packed }: { packed: { domain: string; id: string } }): string => `${packed.domain} ${packed.id}`;

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
