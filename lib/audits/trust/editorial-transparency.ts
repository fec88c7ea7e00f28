import { sitePages } from '../../computed/site-pages.ts';
import { defineAudit } from '../audit.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { scored } from '../outcome.ts';

/** Heuristic: most honest blogs have none of it. */
const VALUES = { none: 0.4, one: 0.7, several: 1 } as const;
const CONFIDENCE = 0.7;
/** https://schema.org/publishingPrinciples and its kin. */
const POLICY_PROPERTIES = [
  'publishingPrinciples',
  'ethicsPolicy',
  'ownershipFundingInfo',
  'masthead',
  'verificationFactCheckingPolicy',
  'correctionsPolicy',
] as const;

export const editorialTransparency = defineAudit({
  id: 'editorial-transparency',
  category: 'trust',
  weight: 1,
  scope: 'page',
  documentation: {
    measures: 'Whether the site publishes its rules: editorial policy, corrections, ethics, disclosure.',
    curve: `none ${VALUES.none}, one ${VALUES.one}, two and more ${VALUES.several}`,
    guards: 'None is not bad: small blogs seldom write their rules down.',
    sources: ['https://schema.org/publishingPrinciples', 'heuristic'],
  },
  evaluate: (page, context) => {
    const links = sitePages(page, context)['editorial-policy'];
    const declared = page.structuredData.flatMap(({ properties }) =>
      POLICY_PROPERTIES.flatMap((name) =>
        Object.hasOwn(properties, name) ? [{ name, value: properties[name] ?? null }] : [],
      ),
    );
    const count = links.length + declared.length;
    return scored(
      count === 0 ? VALUES.none : count === 1 ? VALUES.one : VALUES.several,
      CONFIDENCE,
      count === 0
        ? message('audits.editorial_transparency.none')
        : message('audits.editorial_transparency.some', { count }),
      [
        ...links.map((link) => evidence('audits.editorial_transparency.page', undefined, atLink(link))),
        ...declared.map(({ name, value }) =>
          evidence('audits.editorial_transparency.declared', { name }, { quote: value }),
        ),
      ],
    );
  },
});
