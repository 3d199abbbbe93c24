import { inject, type RunnerTestFile, TestRunner } from 'vitest';
import { tryMutants } from './loop.ts';

/** Vitest's own runner, which tries the mutants before its one test looks whether that was done. */
export default class OuterRunner extends TestRunner {
  async onBeforeRunFiles(_files: RunnerTestFile[]): Promise<void> {
    await tryMutants(this, inject('plan'));
  }
}
