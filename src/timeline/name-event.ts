import { numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import type { TimelineData } from './timeline-data.ts';

/** The standings of events in drawing order; the place in the list is the standing code. `sign` names the shape. */
export const STANDING_WORDS = [
  { id: 'documented', label: 'Documented', sign: 'documented' },
  { id: 'corroborated', label: 'Corroborated', sign: 'corroborated' },
  { id: 'single-origin', label: 'Single origin', sign: 'single-origin' },
  { id: 'disputed', label: 'Disputed', sign: 'disputed' },
  { id: 'opinion', label: 'Opinion', sign: 'interpretation' },
] as const;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "one origin", "12 origins". */
export function formatOrigins(count: number): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? 'origin' : 'origins'}`;
}

/**
 * How an event stands, in words: "Documented, two origins". Where each of its claims has a single origin, and together
 * they have several, both are said: "Single origin each, two in all".
 */
export function formatEventStanding({ events }: Pick<TimelineData, 'events'>, i: number): string {
  const { id, label } = itemAt(STANDING_WORDS, numberAt(events.standing, i));
  const count = numberAt(events.origins, i);
  return id === 'single-origin' && count > 1
    ? `${label} each, ${NUMBERS[count] ?? count} in all`
    : `${label}, ${formatOrigins(count)}`;
}

/** What a mark is called: "Email, January 2018, documented, one origin: Scott’s warning". */
export function nameEvent({ events, kinds, lanes }: TimelineData, i: number): string {
  const parts = [
    kinds[numberAt(events.kind, i)]?.label ?? 'Event',
    itemAt(events.when, i),
    formatEventStanding({ events }, i).toLowerCase(),
  ];
  const others = itemAt(events.parties, i)
    .slice(1)
    .map((lane) => itemAt(lanes, lane).label);
  const also = others.length > 0 ? `; also ${others.join(', ')}` : '';
  return `${parts.join(', ')}: ${events.title[i]}${also}`;
}

/** What is in a cluster, the commonest first: "4 emails, 2 deals, 1 disputed". `kindCounts` is by kind index. */
export function nameCounts(
  data: Pick<TimelineData, 'kinds'>,
  kindCounts: readonly number[],
  disputed: number,
): string {
  const parts = kindCounts
    .map((count, kind) => ({ count, kind }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.kind - b.kind)
    .map(({ count, kind }) => `${count} ${kindWord(data, kind, count)}`);
  if (disputed > 0) parts.push(`${disputed} disputed`);
  return parts.join(', ');
}

function kindWord({ kinds }: Pick<TimelineData, 'kinds'>, kind: number, count: number): string {
  const { label, plural } = kinds[kind] ?? { label: 'event', plural: 'events' };
  const word = (count === 1 ? label : plural).toLowerCase();
  // "3 money" is no English; a kind that has no plural of its own counts events.
  return label === plural ? `${word} ${count === 1 ? 'event' : 'events'}` : word;
}

/** "1 event", "18 events". */
export function formatEvents(count: number): string {
  return `${count} ${count === 1 ? 'event' : 'events'}`;
}
