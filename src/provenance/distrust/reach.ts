import type { TrustIndex } from './trust-index.ts';

/** What striking documents can touch, as places, each once. */
export interface Reached {
  records: number[];
  groups: number[];
}

const nowhere: readonly number[] = [];

/**
 * Makes the function from struck documents to what goes back to them by any way: a record to the documents of its
 * evidence, a document to what it was taken from or was read in, an event or dispute to its records.
 */
export function reachOf({ sources, records, groups }: TrustIndex): (struck: ReadonlySet<number>) => Reached {
  const taken = invert(sources.map(({ up, copy }) => (copy === null ? up : [...up, copy])));
  const resting = invert(
    records.map(({ supports, refutes }) =>
      [...supports, ...refutes].flatMap(({ source, via, quotes }) => [source, ...via, ...quotes]),
    ),
  );
  const holding = invert(groups.map(({ parts }) => parts.flatMap((part) => part.records)));
  return (struck) => {
    const documents = new Set(struck);
    for (const at of documents) for (const next of taken.get(at) ?? nowhere) documents.add(next);
    const reached = follow(documents, resting);
    return { records: [...reached], groups: [...follow(reached, holding)] };
  };
}

function follow(places: Iterable<number>, lists: ReadonlyMap<number, readonly number[]>): Set<number> {
  const reached = new Set<number>();
  for (const at of places) for (const next of lists.get(at) ?? nowhere) reached.add(next);
  return reached;
}

/** From each place named in a list to the places of the lists that name it. */
function invert(lists: readonly (readonly number[])[]): Map<number, number[]> {
  const inverted = new Map<number, number[]>();
  lists.forEach((list, from) => {
    for (const at of new Set(list)) {
      const known = inverted.get(at);
      if (known) known.push(from);
      else inverted.set(at, [from]);
    }
  });
  return inverted;
}
