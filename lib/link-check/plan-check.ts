import { registrableDomain } from '../computed/registrable-domain.ts';
import type { LinkHealth } from './link-health.ts';
import { gateTarget, type TargetPolicy } from './target-gate.ts';

/** Addresses of one site, to be asked for one after the other. */
export interface SiteQueue {
  readonly site: string;
  readonly urls: readonly string[];
}

export interface CheckPlan {
  /** The site with most addresses first: it takes longest. */
  readonly queues: readonly SiteQueue[];
  /** What need not be asked for. */
  readonly skipped: ReadonlyMap<string, LinkHealth>;
}

/** Sorts addresses into what is asked for, site by site, and what is not. */
export function planCheck(targets: readonly string[], policy?: TargetPolicy): CheckPlan {
  const sites = new Map<string, string[]>();
  const skipped = new Map<string, LinkHealth>();
  for (const target of targets) {
    const gated = gateTarget(target, policy);
    if (!gated.isOpen) {
      skipped.set(target, { outcome: 'skipped', reason: gated.reason, status: null, finalUrl: null, notes: [] });
      continue;
    }
    const site = registrableDomain(gated.url) ?? new URL(gated.url).hostname;
    const queue = sites.get(site);
    if (queue === undefined) sites.set(site, [target]);
    else queue.push(target);
  }
  const queues = [...sites].map(([site, urls]) => ({ site, urls })).toSorted((a, b) => b.urls.length - a.urls.length);
  return { queues, skipped };
}
