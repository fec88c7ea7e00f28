import { type GuestDoors, guestDoors } from '../../computed/guest-doors.ts';
import { guestPost } from '../../computed/guest-post.ts';
import { type PublisherKind, sitePublisher } from '../../computed/publisher.ts';
import { defineAudit, type Evidence } from '../audit.ts';
import { evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE, scored } from '../outcome.ts';

/** Heuristic. */
const VALUES = { open: 1, hinted: 0.6, guestsOnly: 0.5, nothing: 0.4, ownStaff: 0.15, closed: 0 } as const;
const CONFIDENCE = { found: 0.9, nothing: 0.5 } as const;
/** Publishers that write for themselves unless they say otherwise. */
const OWN_STAFF: ReadonlySet<PublisherKind> = new Set(['company-blog', 'institution', 'shop']);
const SURE_OF_PUBLISHER = 0.5;

export const acceptsContributions = defineAudit({
  id: 'accepts-contributions',
  category: 'openness',
  weight: 4,
  scope: 'page',
  documentation: {
    measures: 'Whether the site invites outside authors: in its menu, footer, sidebar, titles and addresses.',
    curve: `invitation ${VALUES.open}, hint such as "contribute" ${VALUES.hinted}, no door but a guest post ${VALUES.guestsOnly}, nothing ${VALUES.nothing}, nothing at a company, institution or shop ${VALUES.ownStaff}, refusal ${VALUES.closed}`,
    guards:
      'An article about guest posting is no door; neither is "write to us", a round-up of sites, a plugin credit, or a negated phrase.',
    sources: ['https://help.linksthatrank.com/721254-DFY----Quality-Control-Checklist-Guest-Posts', 'heuristic'],
  },
  evaluate: (page, context) => {
    const doors = guestDoors(page, context);
    if (doors.stance !== 'none') {
      return scored(VALUES[doors.stance], CONFIDENCE.found, message(SUMMARIES[doors.stance]), doorEvidence(doors));
    }
    const guest = guestPost(page, context);
    if (guest.certainty !== null) {
      return scored(
        VALUES.guestsOnly,
        CONFIDENCE.found,
        message('audits.accepts_contributions.guests_only'),
        guest.evidence.map(({ quote, url, locator }) =>
          evidence('audits.accepts_contributions.guest', undefined, { quote, url, locator }),
        ),
      );
    }
    const publisher = sitePublisher(page, context);
    const isOwnStaff = OWN_STAFF.has(publisher.kind) && publisher.confidence >= SURE_OF_PUBLISHER;
    return scored(
      isOwnStaff ? VALUES.ownStaff : VALUES.nothing,
      CONFIDENCE.nothing,
      message(isOwnStaff ? 'audits.accepts_contributions.own_staff' : 'audits.accepts_contributions.nothing'),
      isOwnStaff
        ? publisher.evidence.slice(0, SHOWN_EVIDENCE).map(({ message: sign, link }) => ({
            message: sign,
            quote: null,
            url: null,
            locator: link === null ? null : { kind: 'link', index: link },
          }))
        : [],
    );
  },
});

const SUMMARIES = {
  open: 'audits.accepts_contributions.open',
  hinted: 'audits.accepts_contributions.hinted',
  closed: 'audits.accepts_contributions.closed',
} as const;

function doorEvidence({ stance, doors, refusals }: GuestDoors): readonly Evidence[] {
  const shown = stance === 'closed' ? refusals : doors;
  const key = stance === 'closed' ? 'audits.accepts_contributions.refusal' : 'audits.accepts_contributions.door';
  return shown
    .slice(0, SHOWN_EVIDENCE)
    .map(({ quote, url, locator }) => evidence(key, undefined, { quote, url, locator }));
}
