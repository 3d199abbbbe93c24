import { describe, expect, test } from 'vitest';
import { createController, type Effects } from '../../../src/graph/controller.ts';
import { parseGraphState } from '../../../src/graph/graph-state.ts';
import { readKey } from '../../../src/graph/keys.ts';
import { countStarts, findMonth, listMonths } from '../../../src/graph/months.ts';
import { placeGraph } from '../../../src/graph/place-graph.ts';
import { toDayNumber, toIsoDay } from '../../../src/schema/calendar.ts';
import { graphOf } from './make-graph.ts';

const day = toDayNumber;

/** A graph of three, a history that can be walked, and a clock that is turned by hand. */
function start(search = '') {
  const graph = {
    ...placeGraph(
      graphOf([
        ['alba', 'money', 'brig'],
        ['brig', 'money', 'cove'],
      ]),
    ),
    firstDay: day('2020-01-15'),
  };
  const entries = [search];
  let at = 0;
  let running: (() => void) | null = null;
  const address: Effects['address'] = {
    read: () => entries[at]!,
    write: (next, entry) => {
      if (entry === 'push') entries.length = ++at;
      entries[at] = next;
    },
  };
  const clock: Effects['clock'] = {
    every: (_, run) => {
      running = run;
      return () => {
        running = null;
      };
    },
  };
  const data = { graph, steps: [0, 0, 0], bends: [0, 0], today: day('2020-04-10'), inverse: {}, between: {} };
  const controller = createController(data, { address, clock });
  return {
    ...controller,
    entries,
    turn: () => running?.(),
    isRunning: () => running !== null,
    walk: (by: number) => {
      at += by;
      controller.restore();
    },
  };
}

describe('the address', () => {
  test('opens the state that it says, and is written as that state', () => {
    const { getState, entries, act } = start('focus=alba&depth=2');
    expect(getState()).toMatchObject({ focus: 'alba', depth: 2, cursor: null, playing: false });
    act({ type: 'select', id: 'brig' });
    expect(entries).toEqual(['focus=alba&depth=2', 'focus=brig']);
  });

  test('has an entry for each step, which back and forward bring back; passing ones correct it', () => {
    const { act, entries, walk, getState } = start();
    act({ type: 'select', id: 'alba' });
    act({ type: 'view', view: { x: 1, y: 2, scale: 3 } });
    act({ type: 'at', day: day('2020-02-29'), settled: false });
    act({ type: 'edge', id: 'alba~money~brig' });
    expect(entries).toHaveLength(3);
    expect(entries[1]).toBe('at=2020-02-29&focus=alba&view=1_2_3');
    walk(-2);
    expect(getState()).toMatchObject({ focus: null, edge: null, at: null, view: null });
    walk(2);
    expect(getState()).toMatchObject({ focus: 'alba', edge: 'alba~money~brig' });
  });

  test('is left alone by what changes nothing in it', () => {
    const { act, entries } = start();
    act({ type: 'cursor', id: 'alba' });
    act({ type: 'leave' });
    act({ type: 'stop' });
    expect(entries).toEqual(['']);
  });
});

describe('what is chosen', () => {
  test('is found by its whole name, in any case; a part of one finds nothing', () => {
    const { act, getState } = start();
    const name = getState().focus;
    act({ type: 'find', name: 'alb' });
    expect(getState().focus).toBe(name);
    act({ type: 'find', name: ' ALBA ' });
    expect(getState().focus).toBe('alba');
  });

  test('pins are the last two, and a second press lifts one', () => {
    const { act, getState } = start();
    for (const id of ['alba', 'brig', 'cove']) act({ type: 'pin', id });
    expect(getState().pins).toEqual(['brig', 'cove']);
    act({ type: 'pin', id: 'brig' });
    expect(getState().pins).toEqual(['cove']);
    act({ type: 'unpin' });
    expect(getState().pins).toEqual([]);
  });

  test('groups and kinds are switched off and on, sorted', () => {
    const { act, getState } = start();
    act({ type: 'group', id: 'money' });
    act({ type: 'group', id: 'law' });
    act({ type: 'kind', id: 'person' });
    expect(getState()).toMatchObject({ offGroups: ['law', 'money'], offKinds: ['person'] });
    act({ type: 'group', id: 'law' });
    expect(getState().offGroups).toEqual(['money']);
  });

  test('Escape gives up the tie, then the focus, then the place of the keys', () => {
    const { act, getState } = start('focus=alba&edge=alba~money~brig');
    act({ type: 'cursor', id: 'alba' });
    act({ type: 'back' });
    expect(getState()).toMatchObject({ edge: null, focus: 'alba' });
    act({ type: 'back' });
    expect(getState()).toMatchObject({ focus: null, cursor: 'alba' });
    act({ type: 'back' });
    expect(getState().cursor).toBeNull();
  });

  test('going on from an entity keeps how far around it stands out; selecting begins with one step', () => {
    const { act, getState } = start('focus=alba&depth=2');
    act({ type: 'go', id: 'brig' });
    expect(getState()).toMatchObject({ focus: 'brig', depth: 2 });
    act({ type: 'select', id: 'cove' });
    expect(getState()).toMatchObject({ focus: 'cove', depth: 1 });
  });
});

describe('time', () => {
  test('runs month by month from the first to the last, as one step of the history', () => {
    const { act, getState, turn, isRunning, entries } = start();
    act({ type: 'play' });
    const seen = [toIsoDay(getState().at!)];
    while (isRunning()) {
      turn();
      seen.push(toIsoDay(getState().at!));
    }
    expect(seen).toEqual(['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-10', '2020-04-10']);
    expect(getState().playing).toBe(false);
    expect(entries).toEqual(['', 'at=2020-04-10']);
  });

  test('goes on from where it stands, and stops by hand, by a moment and by back', () => {
    const { act, getState, turn, isRunning, walk } = start('at=2020-02-10');
    act({ type: 'play' });
    turn();
    expect(toIsoDay(getState().at!)).toBe('2020-02-29');
    act({ type: 'stop' });
    expect(isRunning()).toBe(false);
    act({ type: 'play' });
    act({ type: 'moment', day: null });
    expect(isRunning()).toBe(false);
    act({ type: 'play' });
    expect(isRunning()).toBe(true);
    walk(-1);
    expect(isRunning()).toBe(false);
  });

  test('has months that end with the record, and counts what begins in each', () => {
    const months = listMonths(day('2019-12-31'), day('2020-02-02'));
    expect(months.map(toIsoDay)).toEqual(['2019-12-31', '2020-01-31', '2020-02-02']);
    const begun = ['2019-12-01', '2020-01-01', '2020-01-31', '2020-03-01'].map((text) => ({
      when: { earliest: day(text) },
    }));
    expect(countStarts([...begun, { when: null }, { when: { earliest: null } }], months)).toEqual([1, 2, 0]);
    expect(findMonth(months, null)).toBe(2);
    expect(findMonth(months, day('2020-01-30'))).toBe(0);
    expect(findMonth(months, day('2019-01-01'))).toBe(0);
  });
});

describe('keys', () => {
  const spots = [
    { id: 'alba', x: 0, y: 0 },
    { id: 'brig', x: 50, y: 0 },
  ];
  const press = (key: string, cursor: string | null = null, more: { ctrlKey?: boolean } = {}) =>
    readKey(
      { key, ctrlKey: false, metaKey: false, altKey: false, ...more },
      { cursor, focus: null, spots, tiesOf: () => new Set() },
    );

  test('walk from the heaviest entity to its neighbours, and stay where there is none', () => {
    expect(press('ArrowRight')).toEqual({ type: 'cursor', id: 'alba' });
    expect(press('ArrowRight', 'alba')).toEqual({ type: 'cursor', id: 'brig' });
    expect(press('ArrowUp', 'alba')).toEqual({ type: 'cursor', id: 'alba' });
    expect(press('ArrowRight', 'alba', { ctrlKey: true })).toBeNull();
  });

  test('select, go back and move the camera', () => {
    expect(press('Enter')).toBeNull();
    expect(press(' ', 'brig')).toEqual({ type: 'select', id: 'brig' });
    expect(press('Escape')).toEqual({ type: 'back' });
    expect([press('+'), press('='), press('-'), press('0')]).toEqual([
      { zoom: 1.25 },
      { zoom: 1.25 },
      { zoom: 0.8 },
      { whole: true },
    ]);
    expect(press('a', 'brig')).toBeNull();
  });
});

test('an address that says nothing opens as the opening', () => {
  expect(start().getState()).toMatchObject(parseGraphState(''));
});
