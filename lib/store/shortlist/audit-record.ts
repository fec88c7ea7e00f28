import { LONGEST_BACKUP_LINE } from '../../shortlist/backup-lines.ts';
import type { AuditRecord } from './schema.ts';

/**
 * Packs an audit; the same text gives the same id wherever it is packed.
 *
 * @param json as `writeAuditBody` gives it
 */
export async function packAudit(domain: string, json: string): Promise<AuditRecord> {
  const bytes = new TextEncoder().encode(json);
  const packed = await through(bytes, new CompressionStream('gzip'), Number.POSITIVE_INFINITY);
  return { id: await sha256(bytes), domain, body: packed };
}

/** The JSON text of an audit, or `null` when the record is damaged: not gzip, or not what was once written. */
export async function unpackAudit(record: Pick<AuditRecord, 'id' | 'body'>): Promise<string | null> {
  try {
    const bytes = await through(record.body, new DecompressionStream('gzip'), LARGEST_BODY);
    return (await sha256(bytes)) === record.id ? new TextDecoder().decode(bytes) : null;
  } catch {
    // A damaged stream throws a TypeError; so does a body of another type.
    return null;
  }
}

/** Bytes: a record from a hostile backup may grow a thousandfold. No character takes more than three. */
const LARGEST_BODY = 3 * LONGEST_BACKUP_LINE;

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws RangeError when more than so many bytes come out */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  // A fault of the stream is thrown by the reader below.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
