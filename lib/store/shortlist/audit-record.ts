import type { AuditRecord } from './schema.ts';

/**
 * Packs an audit; the same text gives the same id wherever it is packed.
 *
 * @param json as `writeAuditBody` gives it
 */
export async function packAudit(domain: string, json: string): Promise<AuditRecord> {
  const bytes = new TextEncoder().encode(json);
  return { id: await sha256(bytes), domain, body: await through(bytes, new CompressionStream('gzip')) };
}

/** The JSON text of an audit, or `null` when the record is damaged: not gzip, or not what was once written. */
export async function unpackAudit(record: AuditRecord): Promise<string | null> {
  try {
    const bytes = await through(record.body, new DecompressionStream('gzip'));
    return (await sha256(bytes)) === record.id ? new TextDecoder().decode(bytes) : null;
  } catch {
    // A damaged stream throws a TypeError; so does a body of another type.
    return null;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
