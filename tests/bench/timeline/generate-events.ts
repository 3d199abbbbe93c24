import { emptyColumns, type TimelineData } from '../../../src/timeline/timeline-data.ts';

const KINDS = ['Deal', 'Money', 'Email', 'Court', 'Company', 'Product', 'People', 'Press', 'Statement'];
const WORDS =
  'The first second large small letter contract cloud model court filing deal board memo price'.split(' ');
const FIRST = 16_000;
const LAST = 20_500;

/** A seeded stream of numbers from 0 to 1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A timeline of so many invented events over twelve years in six lanes; a third of the dates are not to the day. */
export function generateTimeline(count: number, seed = 1): TimelineData {
  const next = stream(seed);
  const pick = (length: number): number => Math.floor(next() * length);
  const made = Array.from({ length: count }, (_, n) => {
    const exact = next() < 0.67;
    const precision = exact ? 0 : 1 + pick(4);
    const days = [1, 30, 91, 365, 5 + pick(400)][precision]!;
    // Later years are fuller, as they are in real archives.
    const from = FIRST + Math.floor(Math.sqrt(next()) * (LAST - FIRST - days));
    const title = Array.from({ length: 3 + pick(5) }, () => WORDS[pick(WORDS.length)]).join(' ');
    return {
      n,
      precision,
      days,
      from,
      title,
      weight: next() < 0.05 ? 3 : 1 + pick(2),
      lane: pick(6),
      second: pick(6),
    };
  }).sort((a, b) => a.from - b.from || a.days - b.days || a.n - b.n);
  const events = emptyColumns();
  for (const { n, precision, days, from, title, weight, lane, second } of made) {
    const latest = from + days - 1;
    const when = new Date(from * 86_400_000).toISOString().slice(0, 10);
    const standing = pick(5);
    events.id.push(`event-${n}`);
    events.title.push(title);
    events.when.push(when);
    events.short.push(when);
    events.kind.push(pick(KINDS.length));
    events.standing.push(standing);
    events.weight.push(weight);
    events.precision.push(precision);
    events.fuzzy.push(0);
    events.earliest.push(from);
    events.startLatest.push(precision === 4 ? from : latest);
    events.endEarliest.push(precision === 4 ? latest : from);
    events.latest.push(latest);
    events.since.push(Math.min(LAST, latest + pick(900)));
    events.sinceWords.push(when);
    events.origins.push(1 + pick(3));
    events.disputed.push(standing === 3 ? 1 : 0);
    events.parties.push(second !== lane && n % 3 === 0 ? [lane, second] : [lane]);
    events.entities.push([pick(40)]);
    events.sources.push([pick(30)]);
  }
  const named = (length: number, word: string) =>
    Array.from({ length }, (_, n) => ({ id: `${word.toLowerCase()}-${n}`, label: `${word} ${n}` }));
  return {
    asOf: LAST,
    kinds: KINDS.map((label) => ({ id: label.toLowerCase(), label, plural: `${label}s` })),
    lanes: named(6, 'Lane').map((lane, n) => ({ ...lane, colour: n + 1 })),
    entities: named(40, 'Entity'),
    sources: named(30, 'Source'),
    events,
    links: [],
    bands: [],
  };
}
