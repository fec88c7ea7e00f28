import { guestDoors } from '../../computed/guest-doors.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

export const closedToGuests = defineRedFlag({
  id: 'closed-to-guests',
  limit: 50,
  scope: 'page',
  documentation: {
    fires: 'The site says that it takes no guest posts or unsolicited articles.',
    guards:
      'A refusal of sponsored posts only, which is a good sign; the same words in an article about guest posting.',
    sources: ['heuristic'],
  },
  evaluate: (page, context) => {
    const { stance, refusals } = guestDoors(page, context);
    if (stance !== 'closed') return null;
    return {
      summary: message('red_flags.closed_to_guests.reason'),
      evidence: refusals.map(({ quote, url, locator }) =>
        evidence('red_flags.closed_to_guests.words', undefined, { quote, url, locator }),
      ),
    };
  },
});
