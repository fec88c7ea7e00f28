import { storage } from 'wxt/utils/storage';
import { type AuditSettings, DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { parseAuditSettings } from '../settings/parse-settings.ts';

/** What is stored is unknown until it was checked: an older version or a backup may have written it. */
const auditSettings = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_AUDIT_SETTINGS, version: 1 });

export const loadSettings = async (): Promise<AuditSettings> => parseAuditSettings(await auditSettings.getValue());

export const saveSettings = (settings: AuditSettings): Promise<void> => auditSettings.setValue(settings);

/** @returns stops watching */
export const watchSettings = (onChange: (settings: AuditSettings) => void): (() => void) =>
  auditSettings.watch((value) => onChange(parseAuditSettings(value)));
