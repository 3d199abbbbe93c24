import { capitalise, formatList, formatNumber } from '../../schema/format-number.ts';
import { itemAt } from '../../schema/item-at.ts';
import type { StandingSentence } from '../format-standing.ts';
import type { Cut } from './smallest-cut.ts';
import type { TrustSource } from './trust-index.ts';

const NAMED = 4;

/** What a record depends on, in a sentence. `noun` is what it is called: "claim", "event". */
export function formatCut(
  sources: readonly TrustSource[],
  { set, only, sole, ends, known }: Cut,
  noun: string,
): StandingSentence {
  const [first] = sole;
  if (set.length === 0) return { lead: `Nothing here supports the ${noun}.`, text: '' };
  if (first === undefined) {
    const names =
      set.length > NAMED ? '' : `${only ? ':' : ', such as'} ${formatList(nameDocuments(sources, set))}`;
    return {
      lead: `Stands on ${formatNumber(ends.length)} ${known ? 'origins' : 'documents'}; any one may fall.`,
      text: `${capitalise(formatNumber(set.length))} would have to fall together${names}.`,
    };
  }
  if (ends.length === 1) {
    const unread = hasRead(sources, first) ? '' : ', which nobody here has read';
    const ways = nameDocuments(sources, sole.slice(1));
    return {
      lead: `Rests on one document${unread}.`,
      text: [
        `Without it nothing here supports the ${noun}.`,
        ...(ways.length > 0 ? [`All of it comes by way of ${formatList(ways)}.`] : []),
      ].join(' '),
    };
  }
  return {
    lead: `All of it comes by way of ${formatList(nameDocuments(sources, sole))}.`,
    text: `Without ${sole.length === 1 ? 'it' : 'any one of them'} nothing here supports the ${noun}.`,
  };
}

/** Names of documents for a sentence; those that would read alike carry their titles. */
export function nameDocuments(sources: readonly TrustSource[], places: readonly number[]): string[] {
  const names = places.map((at) => itemAt(sources, at).name);
  return places.map((at, index) => {
    const name = itemAt(names, index);
    return names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : `${name} (“${itemAt(sources, at).title}”)`;
  });
}

/** Whether a document was read, by itself or in a copy. */
export function hasRead(sources: readonly TrustSource[], at: number): boolean {
  const { read, copy } = itemAt(sources, at);
  return read || (copy !== null && itemAt(sources, copy).read);
}
