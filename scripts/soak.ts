/**
 * Kills the browser in the middle of changes to the reading list: `npm run soak [-- --rounds N]`. Ends with 1 where anything
 * that was acknowledged is lost, or anything is there by half.
 */
import { parseArgs } from 'node:util';
import { Refusal, runScript } from './refusal.ts';
import { killRounds } from './soak/kill-rounds.ts';

await runScript(async () => {
  const { rounds } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } }).values;
  const count = Number(rounds);
  if (!Number.isSafeInteger(count) || count < 1) throw new Refusal('Usage: soak [--rounds N]');
  const { acknowledged, faults } = await killRounds(count, (line) => console.log(line));
  for (const fault of faults) console.log(fault);
  console.log(`${count} kills, ${acknowledged} changes acknowledged, ${faults.length} faults.`);
  if (faults.length > 0) process.exitCode = 1;
});
