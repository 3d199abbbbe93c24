import { numberAt } from '../../schema/columns.ts';

/** Where a tool keeps its state: the query of the address, without its question mark. */
export interface AddressBar {
  read: () => string;
  /** `push` makes an entry that back leads away from; `replace` corrects the present one when it has come to rest. */
  write: (search: string, entry: 'push' | 'replace') => void;
  /** Writes at once what waits. */
  flush: () => void;
  /** Calls back when back or forward has changed the address; returns how to stop. */
  follow: (changed: () => void) => () => void;
}

/** What of the browser the address bar needs; a test hands in its own. */
export interface Browser {
  read: () => string;
  /** May throw, as browsers do when they are asked too often. */
  set: (search: string, entry: 'push' | 'replace') => void;
  follow: (changed: () => void) => () => void;
  /** Milliseconds since some moment. */
  now: () => number;
  later: (run: () => void, wait: number) => () => void;
}

/** A correction waits until so many milliseconds have passed without another. */
const REST = 300;
/** Browsers refuse more than about a hundred calls in this time; the rest is for other scripts. */
const SPAN = 30_000;
const MOST = 80;

/**
 * The address as a place to write to at any pace. Corrections wait for each other; an entry goes in at once, after the
 * correction that waits for the one before. Where the browser would refuse, or does, the newest state goes in later.
 */
export function createAddressBar(browser: Browser): AddressBar {
  const calls: number[] = [];
  let waiting: { search: string; entry: 'push' | 'replace' } | null = null;
  let cancel = (): void => {};

  /** Writes, unless that is too often; returns for how many milliseconds to wait, 0 where it went in. */
  const set = (search: string, entry: 'push' | 'replace'): number => {
    const now = browser.now();
    while (calls.length > 0 && now - numberAt(calls, 0) >= SPAN) calls.shift();
    if (calls.length >= MOST) return SPAN - (now - numberAt(calls, 0));
    calls.push(now);
    try {
      browser.set(search, entry);
      return 0;
    } catch {
      return SPAN;
    }
  };
  const wait = (search: string, entry: 'push' | 'replace', milliseconds: number): void => {
    cancel();
    waiting = { search, entry };
    cancel = browser.later(flush, milliseconds);
  };
  const flush = (): void => {
    cancel();
    if (!waiting) return;
    const { search, entry } = waiting;
    waiting = null;
    const more = set(search, entry);
    if (more > 0) wait(search, entry, more);
  };

  return {
    read: () => (waiting ? waiting.search : browser.read()),
    write: (search, entry) => {
      if (entry === 'replace') {
        wait(search, waiting?.entry ?? 'replace', REST);
        return;
      }
      flush();
      const more = waiting ? SPAN : set(search, 'push');
      if (more > 0) wait(search, 'push', more);
    },
    flush,
    follow: (changed) =>
      browser.follow(() => {
        cancel();
        waiting = null;
        changed();
      }),
  };
}
