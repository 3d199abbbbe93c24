/** What the loop is told: the test files, the woven mutants with the folder of their file, and where results go. */
export interface Plan {
  tests: string[];
  mutants: { id: number; folder: string }[];
  out: string;
}

/** `endless`: a loop of the mutant did not end, which counts as noticed. `unreached`: no test runs the code at all. */
export interface Outcome {
  id: number;
  outcome: 'killed' | 'endless' | 'survived' | 'unreached';
  /** The test file that noticed it. */
  by: string | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    plan: Plan;
  }
}
