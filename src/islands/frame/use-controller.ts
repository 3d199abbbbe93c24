import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { browserAddress, browserClock } from './browser.ts';

/** What every controller of a tool has in common, whatever its state. */
interface Controlled {
  /** Takes over what the address says now. */
  restore: () => void;
  /** Stops its clock. */
  stop: () => void;
}

/** The effects that a controller is given. */
export interface Effects {
  address: ReturnType<typeof browserAddress>;
  clock: typeof browserClock;
}

/** One controller for the data, once that has come; it follows back and forward. */
export function useController<D, C extends Controlled>(
  data: D | null,
  create: (data: D, effects: Effects) => C,
): C | null {
  const controller = useMemo(
    () => data && create(data, { address: browserAddress(), clock: browserClock }),
    [data, create],
  );
  useEffect(() => {
    if (!controller) return;
    const unfollow = browserAddress().follow(controller.restore);
    return () => {
      unfollow();
      controller.stop();
    };
  }, [controller]);
  return controller;
}

/** The state of a controller as React sees it. */
export function useControlled<S>(controller: {
  subscribe: (listener: () => void) => () => void;
  getState: () => S;
}): S {
  return useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);
}
