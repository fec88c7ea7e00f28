import { type AuditBody, parseAuditBody } from '../../shortlist/audit-body.ts';
import { unpackAudit } from './audit-record.ts';
import type { ShortlistDatabase } from './schema.ts';

/**
 * One audit in full.
 *
 * @throws DOMException `NotFoundError` when it is not there, `EncodingError` when it is damaged
 */
export async function readAudit(database: ShortlistDatabase, id: string): Promise<AuditBody> {
  const record = await database.get('audits', id);
  if (record === undefined) throw new DOMException(`no audit ${id}`, 'NotFoundError');
  const json = await unpackAudit(record);
  if (json === null) throw new DOMException(`audit ${id} is damaged`, 'EncodingError');
  const parsed = parseAuditBody(JSON.parse(json));
  if (!parsed.ok) throw new DOMException(`audit ${id}: ${parsed.path}`, 'EncodingError');
  return parsed.body;
}
