import { expect, test } from 'vitest';
import { sortEnds, tellWindow } from '../../../src/timeline/tell-window.ts';
import { type Sketch, toData } from './generate.ts';

const sketch = (id: string, from: number, days = 1): Sketch => ({
  id,
  title: id,
  from,
  days,
  precision: days > 1 ? 4 : 0,
  fuzzy: 0,
  weight: 1,
  kind: 0,
  standing: 0,
  lanes: [0],
  lag: 0,
});

const tell = (sketches: Sketch[], from: number, to: number): string => {
  const data = toData(sketches);
  return tellWindow(
    sortEnds(
      data,
      Int32Array.from(sketches, (_, at) => at),
    ),
    [from, to],
  );
};

const FOUR = [sketch('a', 100), sketch('b', 200, 50), sketch('c', 300), sketch('d', 400)];

test('says how many lie in the window and where the others are', () => {
  expect(tell(FOUR, 0, 500)).toBe('All 4 events in this window');
  expect(tell(FOUR, 150, 500)).toBe('3 of 4 events in this window, 1 before it');
  expect(tell(FOUR, 150, 350)).toBe('2 of 4 events in this window, 1 before it, 1 after it');
});

test('counts an event that only reaches into the window', () => {
  expect(tell(FOUR, 240, 260)).toBe('1 of 4 events in this window, 1 before it, 2 after it');
});

test('leaves out what ended the day before', () => {
  expect(tell(FOUR, 101, 500)).toBe('3 of 4 events in this window, 1 before it');
  expect(tell(FOUR, 100, 500)).toBe('All 4 events in this window');
});

test('finds words for one and for none', () => {
  expect(tell([sketch('a', 100)], 0, 200)).toBe('1 event in this window');
  expect(tell([sketch('a', 100)], 0, 50)).toBe('0 of 1 event in this window, 1 after it');
  expect(tell([], 0, 50)).toBe('No event is left');
});
