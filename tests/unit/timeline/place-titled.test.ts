import { expect, it } from 'vitest';
import { deriveSmallTimeline } from '../../../src/views/timeline/derive-small-timeline.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';

const { archive, provenance } = loadFixture();
const titlesOf = (titles?: number): string[] =>
  deriveSmallTimeline(archive, provenance, titles === undefined ? {} : { titles }).placed.lanes.flatMap(
    ({ labels }) => labels.map(({ text, suffix }) => text + suffix),
  );
const whole = new Set(archive.live.events.map(({ title }) => title));

it.each([0, 1, 4, 12])('a drawing with %s titles at most has whole ones, each once', (most) => {
  const titles = titlesOf(most);
  expect(titles.length).toBeLessThanOrEqual(most);
  expect(titles.filter((title) => !whole.has(title))).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

it('gives the first title to the weightiest event, and room to more as more are asked for', () => {
  const heaviest = Math.max(...archive.live.events.map(({ weight }) => weight));
  const first = archive.live.events.find(({ title }) => title === titlesOf(1)[0]);
  expect(first?.weight).toBe(heaviest);
  expect(titlesOf(4).length).toBe(4);
});
