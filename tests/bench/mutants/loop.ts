import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { type TestRunner, vi } from 'vitest';
import { startTests } from 'vitest/internal/browser';
import type { Outcome, Plan } from './plan.ts';
import { QuietRunner } from './quiet-runner.ts';
import { SwitchBoard } from './switches.ts';

/** A mutated loop may go on for this many times the rounds of the unmutated test file, and this many more. */
const MORE_ROUNDS = { times: 20, more: 1_000_000 };
/** Processor time after which no further test file is tried with a mutant, in microseconds; it counts as survived. */
const ENOUGH = 5_000_000;

interface Reach {
  file: string;
  reached: ReadonlySet<number>;
  ms: number;
  ticks: number;
}

/**
 * Runs all test files in this worker, again and again: once as the code is written, to see which of them reaches which
 * mutant, then those once for each mutant until one fails. Modules are made anew each time. Writes the outcomes.
 */
export async function tryMutants(outer: TestRunner, { tests, mutants, out }: Plan): Promise<void> {
  const board = new SwitchBoard();
  Object.assign(globalThis, { __mutants: board });
  // The same examples each time, and no search for the smallest one that fails.
  fc.configureGlobal({ seed: 1, endOnFailure: true });

  /** Runs a test file with one mutant switched on, or none (-1), until a test fails; what it says, else null. */
  const run = async (
    file: string,
    mutant: number,
    rounds = Number.POSITIVE_INFINITY,
  ): Promise<string | null> => {
    vi.resetModules();
    board.start(mutant, rounds);
    const runner = new QuietRunner(outer);
    const [ran] = await startTests([file], runner);
    return runner.failure ?? (ran!.result?.state === 'fail' ? `${ran!.result.errors?.[0]?.message}` : null);
  };

  const reaches: Reach[] = [];
  for (const file of tests) {
    const start = performance.now();
    const failure = await run(file, -1);
    if (failure?.startsWith('Transform failed')) throw new Error(failure);
    if (failure !== null) console.warn(`Left out, since it fails without a mutant: ${file}. ${failure}`);
    else reaches.push({ file, reached: board.reached, ms: performance.now() - start, ticks: board.ticks });
  }

  /** How many mutants of a folder a test file has noticed so far: who noticed the last is tried first. */
  const noticed = new Map<string, number>();
  const tryOne = async (id: number, folder: string): Promise<Outcome> => {
    const kills = (file: string): number => noticed.get(`${folder} ${file}`) ?? 0;
    const able = reaches
      .filter(({ reached }) => reached.has(id))
      .sort((a, b) => kills(b.file) / b.ms - kills(a.file) / a.ms || a.ms - b.ms);
    const start = process.cpuUsage();
    for (const { file, ticks } of able) {
      const { user, system } = process.cpuUsage(start);
      if (user + system > ENOUGH) break;
      const failure = await run(file, id, ticks * MORE_ROUNDS.times + MORE_ROUNDS.more);
      if (failure === null) continue;
      noticed.set(`${folder} ${file}`, kills(file) + 1);
      return { id, outcome: board.endless ? 'endless' : 'killed', by: file };
    }
    return { id, outcome: able.length > 0 ? 'survived' : 'unreached', by: null };
  };
  const outcomes: Outcome[] = [];
  for (const { id, folder } of mutants) {
    outcomes.push(await tryOne(id, folder));
    writeFileSync(out, JSON.stringify(outcomes));
  }
}
