import { type RunnerTestCase, TestRunner } from 'vitest';

/** A runner within a run: it tells nobody, and skips what is left of a file once a test has failed. */
export class QuietRunner extends TestRunner {
  /** What the first test that failed says. */
  failure: string | null = null;

  /** Takes the configuration and the loader of modules from the runner that Vitest made for this worker. */
  constructor(outer: TestRunner) {
    super(outer.config);
    for (const key of ['moduleRunner', '_otel', 'trace'] as const)
      Object.defineProperty(this, key, { value: Reflect.get(outer, key), configurable: true });
  }

  async onTaskUpdate(): Promise<void> {}

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test);
    if (test.result?.state !== 'fail') return;
    this.failure ??= `${test.name}: ${test.result.errors?.[0]?.message}`;
    this.cancel('test-failure');
  }
}
