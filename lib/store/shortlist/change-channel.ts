import type { Announcement, Change } from '../../shortlist/shortlist.ts';

export interface ChangeChannel {
  /** Tells this window's listeners and every other window. */
  readonly announce: (announcement: Announcement) => void;
  /** Calls back on announcements of this and other windows; the result ends that. */
  readonly listen: (listener: (announcement: Announcement) => void) => () => void;
  readonly close: () => void;
}

/** More changed prospects than this are announced without their names. */
const MOST_NAMED = 200;

export function openChannel(): ChangeChannel {
  const channel = new BroadcastChannel('shortlist');
  const listeners = new Set<(announcement: Announcement) => void>();
  const tell = (announcement: Announcement) => {
    for (const listener of listeners) listener(announcement);
  };
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const announcement = parseAnnouncement(event.data);
    if (announcement) tell(announcement);
  };
  return {
    announce: (announcement) => {
      channel.postMessage(announcement);
      tell(announcement);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}

/** `null` when nothing changed. */
export function announcementOf(changes: readonly Change[]): Announcement | null {
  if (changes.length === 0) return null;
  if (changes.length > MOST_NAMED) return { kind: 'changed-widely' };
  return { kind: 'changed', domains: changes.map((change) => change.domain) };
}

/** Another window may run another version of the extension. */
function parseAnnouncement(value: unknown): Announcement | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'lost') return { kind: 'lost' };
  if (value.kind === 'changed' && 'domains' in value && Array.isArray(value.domains)) {
    return { kind: 'changed', domains: value.domains.filter((domain) => typeof domain === 'string') };
  }
  return { kind: 'changed-widely' };
}
