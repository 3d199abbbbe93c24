import { expect, it } from 'vitest';
import { pickDrawn } from '../../../src/views/entities/pick-drawn.ts';

const events = (...counts: [number, number, number]) =>
  counts.flatMap((count, index) => Array.from({ length: count }, () => ({ weight: index + 1 })));

it('draws all events where they are few, and only the weightier ones where they are many', () => {
  expect(pickDrawn(events(5, 5, 5))).toHaveLength(15);
  expect(pickDrawn(events(30, 10, 5))).toHaveLength(15);
  expect(pickDrawn(events(30, 30, 5))).toHaveLength(5);
});
