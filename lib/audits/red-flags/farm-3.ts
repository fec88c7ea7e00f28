import { defineRedFlag } from '../red-flag.ts';
import { FARM_GUARDS, FARM_SIGNALS_TEXT, FARM_SOURCES, farmHit } from './farm.ts';

export const farm3 = defineRedFlag({
  id: 'farm-3',
  limit: 45,
  scope: 'page',
  documentation: { fires: `Exactly three ${FARM_SIGNALS_TEXT}.`, guards: FARM_GUARDS, sources: FARM_SOURCES },
  evaluate: (page, context) => farmHit(page, context, (signs) => signs === 3, 'red_flags.farm_3.reason'),
});
