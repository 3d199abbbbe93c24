import { wasKnown } from '../provenance/known-day.ts';
import { int32At, numberAt } from '../schema/columns.ts';
import { itemAt } from '../schema/item-at.ts';
import { findEventLag } from './derive-list.ts';
import { STANDING_WORDS } from './name-event.ts';
import type { Choice, TimelineData } from './timeline-data.ts';

export const FACETS = ['party', 'kind', 'standing', 'lag'] as const;
export type Facet = (typeof FACETS)[number];

/** How long it took until the public could know. */
export const LAGS: readonly Choice[] = [
  { id: 'at-once', label: 'At once' },
  { id: 'within-a-year', label: 'Within a year' },
  { id: 'later', label: 'Later than that' },
  { id: 'unknown', label: 'Day not known' },
];

/** What a reader asks for. Choices of one facet are alternatives; facets, entity, text and day add up. */
export interface TimelineFilter extends Record<Facet, readonly string[]> {
  entity: string;
  text: string;
  /** "As known on" that day; null is today. */
  known: number | null;
}

export const NO_FILTER: TimelineFilter = {
  party: [],
  kind: [],
  standing: [],
  lag: [],
  entity: '',
  text: '',
  known: null,
};

/** How many choices narrow the timeline; the day of "as known on" is no filter of its own. */
export function countChosen(filter: TimelineFilter): number {
  const chosen = FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);
  return chosen + (filter.entity ? 1 : 0) + (filter.text ? 1 : 0);
}

/** What each event offers to each facet, worked out once per timeline. */
export interface FacetTable {
  choices: Record<Facet, readonly Choice[]>;
  of: Record<Facet, (event: number) => readonly number[]>;
  /** Title, kind, parties and participants of an event, folded. */
  words: string[];
}

export interface Filtered {
  shown: Int32Array;
  /** Per facet and choice: how many events it would show beside the other filters. */
  counts: Record<Facet, number[]>;
  /** The same for entities. */
  entities: Int32Array;
}

/** Lower case without accents. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Prepares a timeline for filtering. */
export function buildFacets(data: TimelineData): FacetTable {
  const { events, kinds, lanes, entities } = data;
  const lags = events.id.map((_, event) => [lagOf(data, event)]);
  return {
    choices: {
      party: lanes,
      kind: kinds,
      standing: STANDING_WORDS,
      lag: LAGS,
    },
    of: {
      party: (event) => itemAt(events.parties, event),
      kind: (event) => [numberAt(events.kind, event)],
      standing: (event) => [numberAt(events.standing, event)],
      lag: (event) => itemAt(lags, event),
    },
    words: events.title.map((title, event) =>
      foldWords(
        [
          title,
          kinds[numberAt(events.kind, event)]?.label,
          ...itemAt(events.parties, event).map((lane) => itemAt(lanes, lane).label),
          ...itemAt(events.entities, event).map((entity) => itemAt(entities, entity).label),
        ].join(' '),
      ),
    ),
  };
}

function lagOf(data: TimelineData, event: number): number {
  const lag = findEventLag(data, event);
  return lag === null ? 3 : lag <= 31 ? 0 : lag <= 366 ? 1 : 2;
}

/** The events that pass, and for every choice how many would if it were the only one of its facet. One pass. */
export function filterEvents(data: TimelineData, table: FacetTable, filter: TimelineFilter): Filtered {
  const wanted = FACETS.map((facet) => {
    const chosen = new Set(filter[facet]);
    return chosen.size === 0 ? null : table.choices[facet].map(({ id }) => chosen.has(id));
  });
  const counts = FACETS.map((facet) => table.choices[facet].map(() => 0));
  const entities = new Int32Array(data.entities.length);
  const entity = filter.entity ? data.entities.findIndex(({ id }) => id === filter.entity) : -1;
  const words = foldWords(filter.text).split(/\s+/).filter(Boolean);
  const shown: number[] = [];
  for (let event = 0; event < data.events.id.length; event++) {
    if (!wasKnown(data.events.since[event], filter.known)) continue;
    if (!words.every((word) => itemAt(table.words, event).includes(word))) continue;
    const rightEntity = !filter.entity || itemAt(data.events.entities, event).includes(entity);
    let failed = -1;
    let failures = 0;
    for (let f = 0; f < FACETS.length; f++) {
      const choices = wanted[f];
      if (!choices || table.of[itemAt(FACETS, f)](event).some((choice) => choices[choice])) continue;
      failed = f;
      failures++;
    }
    if (rightEntity && failures <= 1) {
      for (let f = 0; f < FACETS.length; f++) {
        if (failures === 1 && f !== failed) continue;
        for (const choice of table.of[itemAt(FACETS, f)](event))
          itemAt(counts, f)[choice] = numberAt(itemAt(counts, f), choice) + 1;
      }
    }
    if (failures > 0) continue;
    for (const own of itemAt(data.events.entities, event)) entities[own] = int32At(entities, own) + 1;
    if (rightEntity) shown.push(event);
  }
  const [party, kind, standing, lag] = counts as [number[], number[], number[], number[]];
  return { shown: Int32Array.from(shown), counts: { party, kind, standing, lag }, entities };
}
