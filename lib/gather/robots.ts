import type { RobotsFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherRobots(_context: GatherContext): RobotsFacts {
  return { directives: [], header: null };
}
