/** A line about the work, for the person waiting. Never on stdout, which belongs to a script's result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A fault that the user can mend: shown as it is, without a stack. */
export class Trouble extends Error {}

/** Runs a script to its end; a `Trouble` is told in its own words, anything else with its stack. */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof Trouble ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
