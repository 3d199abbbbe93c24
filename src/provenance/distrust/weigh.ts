import { int32At } from '../../schema/columns.ts';
import { itemAt } from '../../schema/item-at.ts';
import { STANDINGS, type Standing } from '../standing.ts';
import { reachOf } from './reach.ts';
import type { TrustIndex, TrustItem, TrustRecord, TrustSource } from './trust-index.ts';

/*
 * Striking a document means: its own evidence no longer counts, for or against; nothing that was taken from it counts
 * by way of it, be it the end of the trail or a step on it; and what was read only in it, or only in a copy while all
 * that it was taken from is struck, counts as unread. Evidence that reaches an end by a way around it still counts, and
 * so does what its source says of its own knowledge. Disputes stay as the record has them.
 */

/** How every record and event stands without the documents that were struck, in the order of the index. */
export interface Weighed {
  /** Null for opinions, and where nothing supports it. */
  standings: (Standing | null)[];
  /** How many documents the trails of a record end at; 0 where nothing supports it. */
  ends: number[];
  /** Of the groups; null for disputes. */
  groups: (Standing | null)[];
}

/** For each document whether a trail can end at it or pass through it. `struck` holds places of documents. */
export function findAlive(sources: readonly TrustSource[], struck: ReadonlySet<number>): boolean[] {
  const alive: (boolean | undefined)[] = sources.map((_, at) => (struck.has(at) ? false : undefined));
  const settle = (at: number): boolean => {
    const known = alive[at];
    if (known !== undefined) return known;
    const { up, open } = itemAt(sources, at);
    alive[at] = false;
    const found = open || up.length === 0 || up.some(settle);
    alive[at] = found;
    return found;
  };
  sources.forEach((_, at) => {
    settle(at);
  });
  return alive as boolean[];
}

/** Weighs all records and groups of an index without the documents in `struck` (their places). */
export function weigh(index: TrustIndex, struck: ReadonlySet<number>): Weighed {
  const weighed: Weighed = { standings: [], ends: [], groups: [] };
  weighInto(weighed, index, struck, { records: index.records.keys(), groups: index.groups.keys() });
  return weighed;
}

/** How everything stands, and the same without some documents, for which only what goes back to them is weighed anew. */
export function makeWeigher(index: TrustIndex): {
  before: Weighed;
  without: (struck: ReadonlySet<number>) => Weighed;
} {
  const before = weigh(index, new Set());
  const reach = reachOf(index);
  return {
    before,
    without: (struck) => {
      const after = { standings: [...before.standings], ends: [...before.ends], groups: [...before.groups] };
      weighInto(after, index, struck, reach(struck));
      return after;
    },
  };
}

function weighInto(
  weighed: Weighed,
  { sources, records, groups }: TrustIndex,
  struck: ReadonlySet<number>,
  places: { records: Iterable<number>; groups: Iterable<number> },
): void {
  const alive = findAlive(sources, struck);
  const seen = (at: number): boolean => {
    const { read, copy } = itemAt(sources, at);
    return read || (copy !== null && itemAt(sources, copy).read && !struck.has(copy) && itemAt(alive, at));
  };
  const trails = new Trails(sources, struck, alive);
  const weighRecord = (record: TrustRecord): Standing | null => {
    trails.follow(record);
    if (!record.counted || trails.count === 0) return null;
    if (record.contested || record.refutes.some((item) => isCounted(item, struck, alive))) return 'disputed';
    if (trails.someKnown((at) => itemAt(sources, at).firsthand && seen(at) && trails.hasWordsOf(at)))
      return 'documented';
    return trails.countIndependent() >= 2 ? 'corroborated' : 'single-origin';
  };
  for (const at of places.records) {
    weighed.standings[at] = weighRecord(itemAt(records, at));
    weighed.ends[at] = trails.count;
  }
  for (const at of places.groups) {
    const { collection, parts } = itemAt(groups, at);
    weighed.groups[at] =
      collection === 'events'
        ? weighEvent(itemAt(parts, 0).records.map((record) => weighed.standings[record] ?? null))
        : null;
  }
}

/** Whether a piece of evidence still counts: its source was not struck, and a trail leads on where it needs one. `alive` as of `findAlive`. */
export function isCounted(
  { source, basis, via }: TrustItem,
  struck: ReadonlySet<number>,
  alive: readonly boolean[],
): boolean {
  if (struck.has(source)) return false;
  return basis !== 'upstream' || (via.length > 0 ? via.some((at) => alive[at]) : itemAt(alive, source));
}

/** Follows one record after another from its evidence to its ends, in memory that is made once: a mark holds while its turn lasts. */
class Trails {
  /** How many ends the record has. */
  count = 0;
  readonly #sources: readonly TrustSource[];
  readonly #struck: ReadonlySet<number>;
  readonly #alive: readonly boolean[];
  readonly #ends: Int32Array;
  readonly #walked: Int32Array;
  readonly #passed: Int32Array;
  readonly #ended: Int32Array;
  readonly #known: Int32Array;
  readonly #quoted: Int32Array;
  #turn = 0;

  constructor(sources: readonly TrustSource[], struck: ReadonlySet<number>, alive: readonly boolean[]) {
    this.#sources = sources;
    this.#struck = struck;
    this.#alive = alive;
    const marks = (): Int32Array => new Int32Array(sources.length);
    this.#ends = marks();
    this.#walked = marks();
    this.#passed = marks();
    this.#ended = marks();
    this.#known = marks();
    this.#quoted = marks();
  }

  follow({ supports }: TrustRecord): void {
    this.#turn++;
    this.count = 0;
    for (const item of supports) {
      if (!isCounted(item, this.#struck, this.#alive)) continue;
      const { source, basis, via, quotes } = item;
      for (const at of quotes) if (at === source || this.#alive[at]) this.#quoted[at] = this.#turn;
      if (basis !== 'upstream') this.#end(source, basis === 'own');
      else if (via.length > 0) this.#pass(source, via);
      else this.#walk(source);
    }
  }

  /** Whether an end that is known to be one is of a kind. */
  someKnown(is: (at: number) => boolean): boolean {
    for (let index = 0; index < this.count; index++) {
      const at = int32At(this.#ends, index);
      if (this.#known[at] === this.#turn && is(at)) return true;
    }
    return false;
  }

  /** Whether a document’s own words are evidence of the record. */
  hasWordsOf(at: number): boolean {
    return this.#quoted[at] === this.#turn || itemAt(this.#sources, at).confirms === true;
  }

  /** How many ends are known, and not passed on the way to another. */
  countIndependent(): number {
    let count = 0;
    for (let index = 0; index < this.count; index++) {
      const at = int32At(this.#ends, index);
      if (this.#known[at] === this.#turn && this.#passed[at] !== this.#turn) count++;
    }
    return count;
  }

  #end(at: number, known: boolean): void {
    if (this.#ended[at] !== this.#turn) this.#ends[this.count++] = at;
    this.#ended[at] = this.#turn;
    if (known) this.#known[at] = this.#turn;
  }

  #walk(at: number): void {
    if (this.#walked[at] === this.#turn) return;
    this.#walked[at] = this.#turn;
    const { up, open } = itemAt(this.#sources, at);
    if (open || up.length === 0) this.#end(at, !open);
    else this.#pass(at, up);
  }

  #pass(at: number, up: readonly number[]): void {
    for (const next of up) {
      if (!this.#alive[next]) continue;
      this.#passed[at] = this.#turn;
      this.#walk(next);
    }
  }
}

/** The best standing of an event’s claims; disputed where at least half of those that stand are. */
function weighEvent(own: readonly (Standing | null)[]): Standing | null {
  const standings = own.filter((standing) => standing !== null);
  const disputed = standings.filter((standing) => standing === 'disputed').length;
  if (disputed > 0 && disputed * 2 >= standings.length) return 'disputed';
  return STANDINGS.find((standing) => standings.includes(standing)) ?? null;
}
