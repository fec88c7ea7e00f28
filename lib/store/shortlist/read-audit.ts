import type { AuditBody } from './audit-body.ts';
import { unpackAuditText } from './audit-body.ts';
import type { ShortlistDatabase } from './schema.ts';

/**
 * One audit in full.
 *
 * @throws DOMException `NotFoundError` when it is not there, `EncodingError` when it is damaged
 */
export async function readAudit(database: ShortlistDatabase, id: string): Promise<AuditBody> {
  const record = await database.get('audits', id);
  if (record === undefined) throw new DOMException(`no audit ${id}`, 'NotFoundError');
  const json = await unpackAuditText(record);
  if (json === null) throw new DOMException(`audit ${id} is damaged`, 'EncodingError');
  // The text has the hash it was stored under, so it is what `packAudit` once wrote.
  return JSON.parse(json) as AuditBody;
}
