import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddressBar } from '../../../../src/islands/frame/address-bar.ts';

/** A browser whose time stands until it is moved, and that throws past a hundred calls in 30 seconds, as real ones do. */
function makeBrowser(limit = 100) {
  let time = 0;
  let timers: { at: number; run: () => void }[] = [];
  const calls: number[] = [];
  const entries = [''];
  let at = 0;
  let thrown = 0;
  let changed = (): void => {};
  return {
    entries,
    thrown: () => thrown,
    busiest: () =>
      Math.max(0, ...calls.map((from) => calls.filter((to) => to >= from && to < from + 30_000).length)),
    read: () => entries[at]!,
    set: (search: string, entry: 'push' | 'replace'): void => {
      calls.push(time);
      if (calls.filter((call) => call > time - 30_000).length > limit) {
        thrown++;
        throw new DOMException('too many calls', 'SecurityError');
      }
      if (entry === 'push') entries.length = ++at;
      entries[at] = search;
    },
    follow: (heard: () => void) => {
      changed = heard;
      return () => {
        changed = () => {};
      };
    },
    back: (): void => {
      at--;
      changed();
    },
    now: () => time,
    later: (run: () => void, wait: number) => {
      const timer = { at: time + wait, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: (milliseconds: number): void => {
      const end = time + milliseconds;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        time = next.at;
        next.run();
      }
      time = end;
    },
  };
}

test('an entry goes in at once, a correction when no other has come for a moment', () => {
  const browser = makeBrowser();
  const bar = createAddressBar(browser);
  bar.write('a', 'push');
  expect(browser.entries).toEqual(['', 'a']);
  bar.write('b', 'replace');
  browser.pass(200);
  bar.write('c', 'replace');
  browser.pass(200);
  expect(browser.entries).toEqual(['', 'a']);
  expect(bar.read()).toBe('c');
  browser.pass(200);
  expect(browser.entries).toEqual(['', 'c']);
});

test('a correction that waits goes in before the next entry, and when asked for', () => {
  const browser = makeBrowser();
  const bar = createAddressBar(browser);
  bar.write('a', 'push');
  bar.write('b', 'replace');
  bar.write('c', 'push');
  bar.write('d', 'replace');
  bar.flush();
  expect(browser.entries).toEqual(['', 'b', 'd']);
});

test('back drops what waits: the entry that is gone to stays as it is', () => {
  const browser = makeBrowser();
  const bar = createAddressBar(browser);
  const heard: string[] = [];
  const stop = bar.follow(() => heard.push(bar.read()));
  bar.write('a', 'push');
  bar.write('b', 'replace');
  browser.back();
  browser.pass(60_000);
  expect(browser.entries[0]).toBe('');
  expect(heard).toEqual(['']);
  stop();
  bar.write('c', 'push');
  browser.back();
  expect(heard).toEqual(['']);
});

test('however it is written to, no browser is asked too often and the last state goes in', () => {
  const writes = fc.array(
    fc.record({ entry: fc.constantFrom('push' as const, 'replace' as const), wait: fc.nat(400) }),
    { minLength: 150, maxLength: 400 },
  );
  fc.assert(
    fc.property(writes, (list) => {
      const browser = makeBrowser();
      const bar = createAddressBar(browser);
      for (const [n, { entry, wait }] of list.entries()) {
        bar.write(String(n), entry);
        expect(bar.read()).toBe(String(n));
        browser.pass(wait);
      }
      browser.pass(60_000);
      expect(browser.read()).toBe(String(list.length - 1));
      expect(browser.thrown()).toBe(0);
      expect(browser.busiest()).toBeLessThanOrEqual(80);
    }),
    { numRuns: 30 },
  );
});

test('a browser that refuses sooner is asked again later, and nothing is thrown', () => {
  const browser = makeBrowser(3);
  const bar = createAddressBar(browser);
  for (let n = 0; n < 10; n++) bar.write(String(n), 'push');
  browser.pass(120_000);
  expect(browser.thrown()).toBeGreaterThan(0);
  expect(browser.read()).toBe('9');
});
