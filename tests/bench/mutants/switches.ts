/** What woven code asks while it runs, as `globalThis.__mutants`. */
export interface Switches {
  /** Whether a mutant is the one that is tried now; notes that it was reached. */
  on: (id: number) => boolean;
  /** Called in every round of a loop; throws where there have been far more than without a mutant. */
  tick: () => void;
}

export class EndlessLoop extends Error {}

/** The switches of one worker, and what it knows of them. */
export class SwitchBoard implements Switches {
  active = -1;
  reached = new Set<number>();
  ticks = 0;
  budget = Number.POSITIVE_INFINITY;
  endless = false;

  on = (id: number): boolean => {
    this.reached.add(id);
    return id === this.active;
  };

  tick = (): void => {
    this.ticks += 1;
    if (this.ticks <= this.budget) return;
    this.endless = true;
    throw new EndlessLoop('a loop without an end');
  };

  /** Before a test file is run. */
  start(active: number, budget: number): void {
    Object.assign(this, { active, budget, reached: new Set(), ticks: 0, endless: false });
  }
}
