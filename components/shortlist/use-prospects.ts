import { useEffect, useState } from 'preact/hooks';
import type { Prospect } from '../../lib/shortlist/prospect.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

/**
 * The records of a few sites in full, in the order asked for, kept up with what this and other windows change. Sites
 * that are not on the shortlist are left out.
 *
 * @param domains joined by spaces, so that the same ones are the same value
 * @returns `null` while they are read
 */
export function useProspects(shortlist: Shortlist, domains: string): readonly Prospect[] | null {
  const [prospects, setProspects] = useState<readonly Prospect[] | null>(null);
  useEffect(() => {
    const wanted = domains.split(' ').filter(Boolean);
    let isCurrent = true;
    const read = async () => {
      const stored = await Promise.all(wanted.map((domain) => shortlist.read(domain)));
      if (isCurrent) setProspects(stored.flatMap((one) => (one.ok && one.value !== null ? [one.value] : [])));
    };
    setProspects(null);
    void read();
    const stop = shortlist.listen((announcement) => {
      if (announcement.kind !== 'changed' || announcement.domains.some((domain) => wanted.includes(domain)))
        void read();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [shortlist, domains]);
  return prospects;
}
