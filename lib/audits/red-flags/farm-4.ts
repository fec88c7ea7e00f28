import { defineRedFlag } from '../red-flag.ts';
import { FARM_GUARDS, FARM_SIGNALS_TEXT, FARM_SOURCES, farmHit } from './farm.ts';

export const farm4 = defineRedFlag({
  id: 'farm-4',
  limit: 25,
  scope: 'page',
  documentation: { fires: `Four and more ${FARM_SIGNALS_TEXT}.`, guards: FARM_GUARDS, sources: FARM_SOURCES },
  evaluate: (page, context) => farmHit(page, context, (signs) => signs >= 4, 'red_flags.farm_4.reason'),
});
