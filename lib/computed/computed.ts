import type { AuditContext } from '../audits/audit.ts';
import type { PageSnapshot } from '../snapshot/types.ts';

/** Something derived from the facts of a page, such as its judged links. */
export type ComputedFact<Fact> = (page: PageSnapshot, context: AuditContext) => Fact;

/**
 * Makes a derivation that runs once per page and context, however many audits ask for it.
 * The memory goes with the snapshot; nothing has to be cleared.
 *
 * @param derive pure: the same page and context always give the same fact
 */
export function computed<Fact>(derive: ComputedFact<Fact>): ComputedFact<Fact> {
  const byPage = new WeakMap<PageSnapshot, WeakMap<AuditContext, { readonly fact: Fact }>>();
  return (page, context) => {
    const byContext = byPage.get(page) ?? new WeakMap<AuditContext, { readonly fact: Fact }>();
    byPage.set(page, byContext);
    const known = byContext.get(context);
    if (known) return known.fact;
    const fact = derive(page, context);
    byContext.set(context, { fact });
    return fact;
  };
}
