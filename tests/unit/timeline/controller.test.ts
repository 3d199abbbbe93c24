import { describe, expect, test } from 'vitest';
import { createController, type Effects } from '../../../src/timeline/controller.ts';
import { type Sketch, toData } from './generate.ts';

const sketch = (id: string, from: number, more: Partial<Sketch> = {}): Sketch => ({
  id,
  title: `The ${id}`,
  from,
  days: 1,
  precision: 0,
  fuzzy: 0,
  weight: 2,
  kind: 0,
  standing: 0,
  lanes: [0],
  lag: 0,
  ...more,
});

const SKETCHES = [
  sketch('first-letter', 17_000, { kind: 0, lag: 2_900 }),
  sketch('first-deal', 17_400, { kind: 1, lanes: [1, 0] }),
  sketch('second-letter', 18_000, { kind: 0, standing: 3 }),
  sketch('payment', 18_500, { kind: 2, lanes: [1] }),
  sketch('twin-a', 19_000, { lanes: [2] }),
  sketch('twin-b', 19_000, { lanes: [2] }),
];

/** A clock that is turned by hand. */
function makeClock() {
  let running: (() => void) | null = null;
  let calm = false;
  return {
    every: (_: number, run: () => void) => {
      running = run;
      return () => {
        running = null;
      };
    },
    isCalm: () => calm,
    calm: () => {
      calm = true;
    },
    turn: (times = 1): void => {
      for (let n = 0; n < times; n++) running?.();
    },
    isRunning: () => running !== null,
  };
}

/** A history that can be walked, and the controller that writes into it. */
function start(search = '') {
  const entries = [search];
  let at = 0;
  const address: Effects['address'] = {
    read: () => entries[at]!,
    write: (next, trace) => {
      if (trace === 'push') {
        entries.length = ++at;
        entries.push(next);
      } else entries[at] = next;
    },
  };
  const clock = makeClock();
  const controller = createController(toData(SKETCHES), { address, clock });
  const walk = (by: number): void => {
    at += by;
    controller.restore();
  };
  return { controller, entries, walk, clock };
}

const ids = (controller: ReturnType<typeof start>['controller'], events: Iterable<number>): string[] =>
  [...events].map((event) => controller.data.events.id[event]!);

describe('the address', () => {
  test('is empty for the view shown first', () => {
    const { controller, entries } = start();
    controller.act({ type: 'zoom', factor: 2 });
    controller.act({ type: 'fit-all' });
    expect(entries.at(-1)).toBe('');
  });

  test('opens exactly the view that wrote it', () => {
    const { controller, entries } = start();
    controller.act({ type: 'toggle', facet: 'kind', id: 'email' });
    controller.act({ type: 'toggle', facet: 'kind', id: 'deal' });
    controller.act({ type: 'text', text: 'first', settled: true });
    controller.act({ type: 'known', known: 19_950, settled: true });
    controller.act({ type: 'zoom', factor: 3.7, at: 17_100 });
    controller.act({ type: 'select', event: 0 });
    const again = start(entries.at(-1)!).controller;
    const { window, filter, mode, selected } = controller.getState();
    expect(again.getState()).toMatchObject({ window, filter, mode, selected });
    expect(again.getFiltered()).toEqual(controller.getFiltered());
  });

  test('gets one entry for a whole drag, and back leads to where it began', () => {
    const { controller, entries, walk } = start();
    const { window } = controller.getState();
    for (let n = 1; n < 20; n++)
      controller.act({ type: 'window', window: [window[0] + n, window[1] - 400 + n], settled: false });
    controller.act({ type: 'window', window: [window[0] + 20, window[1] - 380], settled: true });
    expect(entries).toHaveLength(2);
    const after = controller.getState().window;
    walk(-1);
    expect(controller.getState().window).toEqual(window);
    walk(1);
    expect(controller.getState().window).toEqual(after);
  });

  test('leaves out what it does not understand', () => {
    const { controller } = start(
      'from=yesterday&to=2018-02-30&event=nobody&known=2018&lanes=colour&kind=%00',
    );
    expect(controller.getState()).toMatchObject({ window: controller.first, mode: 'party', selected: null });
    expect(controller.getFiltered().shown).toHaveLength(SKETCHES.length);
  });
});

describe('filters', () => {
  test('add up, and counts say what a further choice would show', () => {
    const { controller } = start();
    controller.act({ type: 'toggle', facet: 'kind', id: 'email' });
    const { shown, counts } = controller.getFiltered();
    expect(ids(controller, shown)).toEqual(['first-letter', 'second-letter', 'twin-a', 'twin-b']);
    expect(counts.kind).toEqual([4, 1, 1]);
    expect(counts.party).toEqual([2, 0, 2]);
    controller.act({ type: 'toggle', facet: 'standing', id: 'disputed' });
    expect(ids(controller, controller.getFiltered().shown)).toEqual(['second-letter']);
    expect(controller.getFiltered().counts.kind).toEqual([1, 0, 0]);
  });

  test('a chosen party draws an event in its own lane', () => {
    const { controller } = start();
    controller.act({ type: 'toggle', facet: 'party', id: 'lane-1' });
    expect(controller.getIndex().lanes.map(({ choice }) => choice.id)).toEqual(['lane-1']);
    expect(ids(controller, controller.getIndex().lanes[0]!.order)).toContain('first-deal');
  });

  test('"as known on" hides what was not yet public', () => {
    const { controller } = start('known=2018-06-01');
    expect(ids(controller, controller.getFiltered().shown)).toEqual(['first-deal']);
  });

  test('the clock runs while playing, and stops by itself, by hand and by back', () => {
    const { controller, clock, walk, entries } = start();
    controller.act({ type: 'play' });
    expect(clock.isRunning()).toBe(true);
    const before = controller.getState().filter.known!;
    clock.turn();
    const stride = controller.getState().filter.known! - before;
    expect(stride).toBeGreaterThan(0);
    clock.turn(500);
    expect(controller.getState()).toMatchObject({ playing: false, filter: { known: null } });
    expect(clock.isRunning()).toBe(false);
    controller.act({ type: 'play' });
    controller.act({ type: 'stop' });
    expect(clock.isRunning()).toBe(false);
    controller.act({ type: 'play' });
    clock.turn();
    expect(entries.length).toBeGreaterThan(1);
    walk(-1);
    expect(controller.getState().playing).toBe(false);
    expect(clock.isRunning()).toBe(false);
  });

  test('who wants little movement gets fewer and longer strides, which end at the end', () => {
    const lively = start();
    lively.controller.act({ type: 'play' });
    const from = lively.controller.getState().filter.known!;
    lively.clock.turn();
    const calm = start();
    calm.clock.calm();
    calm.controller.act({ type: 'play' });
    calm.clock.turn();
    const stride = (known: number | null): number => known! - from;
    const ratio =
      stride(calm.controller.getState().filter.known) / stride(lively.controller.getState().filter.known);
    expect(Math.round(ratio)).toBe(8);
    calm.clock.turn(100);
    expect(calm.controller.getState().filter.known).toBeNull();
  });

  test('playing ends with everything known', () => {
    const { controller } = start();
    controller.act({ type: 'play' });
    for (let n = 0; controller.getState().playing && n < 500; n++) controller.act({ type: 'tick' });
    expect(controller.getState()).toMatchObject({ playing: false, filter: { known: null } });
  });
});

describe('the keyboard', () => {
  const named = (controller: ReturnType<typeof start>['controller']): string =>
    controller.data.events.id[controller.getState().focused!]!;

  test('walks a lane, changes lanes and reaches every item', () => {
    const { controller } = start();
    controller.act({ type: 'focus', event: 0 });
    controller.act({ type: 'step', step: 'right' });
    expect(named(controller)).toBe('second-letter');
    controller.act({ type: 'step', step: 'down' });
    expect(named(controller)).toBe('payment');
    controller.act({ type: 'step', step: 'home' });
    expect(named(controller)).toBe('first-deal');
    controller.act({ type: 'step', step: 'down' });
    expect(named(controller)).toBe('twin-a');
    controller.act({ type: 'step', step: 'down' });
    expect(named(controller)).toBe('twin-a');
  });

  test('pans to what it reaches', () => {
    const { controller } = start('from=2016-07-01&to=2016-09-01');
    controller.act({ type: 'focus', event: 0 });
    controller.act({ type: 'step', step: 'right' });
    const [from, to] = controller.getState().window;
    expect(from).toBeLessThan(18_000);
    expect(to).toBeGreaterThan(18_001);
  });

  test('Enter on a cluster zooms until it parts, or lists what no zoom can part', () => {
    const { controller } = start();
    controller.act({ type: 'open', event: 4 });
    expect(controller.getState().selected).toBeNull();
    expect(ids(controller, controller.getState().opened)).toEqual(['twin-a', 'twin-b']);
  });

  test('next and previous walk the shown events by date', () => {
    const { controller } = start('event=first-letter');
    controller.act({ type: 'next', by: 1 });
    expect(controller.data.events.id[controller.getState().selected!]).toBe('first-deal');
    controller.act({ type: 'next', by: -1 });
    controller.act({ type: 'next', by: -1 });
    expect(controller.data.events.id[controller.getState().selected!]).toBe('first-letter');
  });
});

describe('the window', () => {
  test('never leaves the span nor comes closer than the closest', () => {
    const { controller } = start();
    for (let n = 0; n < 40; n++) controller.act({ type: 'zoom', factor: 2 });
    const [from, to] = controller.getState().window;
    expect(to - from).toBeGreaterThanOrEqual(5);
    for (let n = 0; n < 60; n++) controller.act({ type: 'pan', share: 0.9 });
    expect(controller.getState().window[1]).toBeLessThanOrEqual(controller.bounds[1] + 0.01);
    for (let n = 0; n < 60; n++) controller.act({ type: 'zoom', factor: 0.5 });
    expect(controller.getState().window[0]).toBeGreaterThanOrEqual(controller.bounds[0] - 1);
  });

  test('fits the selection with the day it became public', () => {
    const { controller } = start('event=first-letter');
    controller.act({ type: 'fit-selection' });
    const [from, to] = controller.getState().window;
    expect(from).toBeLessThan(17_000);
    expect(to).toBeGreaterThan(19_900);
  });
});
