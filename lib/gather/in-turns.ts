/**
 * Does long work in turns with the page: whenever it has run for `LONGEST_STRETCH`, the page may paint and answer its
 * reader first. Work yields where it can be interrupted; short work is done without a pause.
 *
 * @param onPause called before each pause
 */
export async function inTurns<Result>(work: Generator<void, Result>, onPause: () => void): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < LONGEST_STRETCH) continue;
    onPause();
    await pageTurn();
    since = performance.now();
  }
}

/** Does the same work at one stretch. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds; the response budget of the RAIL model for work that goes on. */
const LONGEST_STRETCH = 50;

/** A message is handed over without the delay that timers grow, and lets rendering and input in between. */
function pageTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
