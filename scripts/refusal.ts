/** Something the person at the terminal can mend. Shown as its message alone, without a stack. */
export class Refusal extends Error {}

/** Runs a script. A refusal ends in its one line and exit code 2; anything else is our mistake and keeps its stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
