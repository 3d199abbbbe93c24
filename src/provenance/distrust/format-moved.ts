import { capitalise, formatCount, formatList, formatNumber } from '../../schema/format-number.ts';
import { itemAt } from '../../schema/item-at.ts';
import { STANDING_WORDS } from '../sign.ts';
import type { Standing } from '../standing.ts';
import type { Moved } from './compare.ts';
import { nameDocuments } from './format-cut.ts';
import type { TrustIndex } from './trust-index.ts';
import { findAlive, isCounted, type Weighed } from './weigh.ts';

const NAMED = 3;

/** A result in words; `strong` is what it comes down to. */
export interface Told {
  lead: string;
  text: string;
  strong: string;
}

/** "Without the Gazette": the documents by name, or by number where they are many. */
export function formatWithout(index: TrustIndex, struck: readonly number[]): string {
  return `Without ${
    struck.length > NAMED
      ? formatCount(struck.length, 'document')
      : formatList(nameDocuments(index.sources, struck))
  }`;
}

/** A standing inside a sentence: "single origin"; an opinion and what nothing supports have none. */
export function formatStandingWord(standing: Standing | null): string {
  return standing ? STANDING_WORDS[standing].toLowerCase() : 'unsupported';
}

/** What striking does to one record: which of its sources still count, and how it stands now. */
export function tellRecord(
  index: TrustIndex,
  at: number,
  struck: ReadonlySet<number>,
  before: Weighed,
  after: Weighed,
): Told {
  const { supports, counted, collection } = itemAt(index.records, at);
  const noun = collection === 'claims' ? 'claim' : 'quotation';
  const lead = formatWithout(index, [...struck]);
  if (after.ends[at] === 0)
    return {
      lead,
      text: ` nothing here supports the ${noun}`,
      strong: before.ends[at] === 0 ? '' : ': it falls',
    };
  const alive = findAlive(index.sources, struck);
  const all = new Set(supports.map(({ source }) => source));
  const left = new Set(supports.filter((item) => isCounted(item, struck, alive)).map(({ source }) => source));
  const named = left.size <= NAMED ? `, ${formatList(nameDocuments(index.sources, [...left]))}` : '';
  const still =
    left.size === all.size
      ? all.size === 1
        ? ' its one source still counts'
        : ` all ${formatNumber(all.size)} sources still count`
      : ` ${formatNumber(left.size)} of ${formatNumber(all.size)} sources still ${left.size === 1 ? 'counts' : 'count'}${named}`;
  const one = after.ends[at] === 1 && left.size > 1 ? '. They rest on one document' : '';
  if (!counted) return { lead, text: `${still}${one}`, strong: '' };
  const [from, to] = [itemAt(before.standings, at), itemAt(after.standings, at)];
  return from === to
    ? { lead, text: `${still}${one}. It stays `, strong: formatStandingWord(to) }
    : {
        lead,
        text: `${still}${one}. It is no longer ${formatStandingWord(from)} but `,
        strong: formatStandingWord(to),
      };
}

/** What striking does to many records: how many fall and how many change their standing, then events and answers of disputes. */
export function tellMoved(index: TrustIndex, struck: readonly number[], moved: Moved): Told {
  const lead = formatWithout(index, struck);
  const { falls, changes } = moved;
  const both = falls.length > 0 && changes.length > 0;
  const many = (count: number, verb: string, verbs: string): string =>
    `${formatCount(count, 'record')} ${count === 1 ? verb : verbs}`;
  const fallen = falls.length > 0 ? many(falls.length, 'falls', 'fall') : '';
  const changed =
    changes.length > 0
      ? both
        ? `${formatNumber(changes.length)} ${changes.length === 1 ? 'changes its' : 'change their'} standing`
        : many(changes.length, 'changes its standing', 'change their standing')
      : '';
  const more = [tellEvents(index, moved), tellAnswers(index, moved)].filter(Boolean);
  const first =
    fallen || changed ? formatList([fallen, changed].filter(Boolean)) : 'every standing stays as it is';
  const then = more.length > 0 ? `. ${capitalise(formatList(more))}` : '';
  return { lead, text: ` ${first}${then}`, strong: '' };
}

/** What becomes of the events; the one event that a page is about is this one. */
function tellEvents(index: TrustIndex, { groupFalls, groupChanges }: Moved): string {
  const events = groupFalls.length + groupChanges.length;
  if (events === 0) return '';
  if (index.groups.length > 1)
    return `${formatCount(events, 'event')} ${events === 1 ? 'falls or changes its' : 'fall or change their'} standing`;
  const [change] = groupChanges;
  return change
    ? `this event is now ${formatStandingWord(change.to)}`
    : 'nothing is left that supports this event';
}

/** What becomes of the answers to disputed questions; those of the one dispute that a page is about are named. */
function tellAnswers(index: TrustIndex, { answers }: Moved): string {
  if (answers.length === 0) return '';
  if (index.groups.length > 1)
    return `${formatCount(answers.length, 'answer')} to disputed questions ${answers.length === 1 ? 'has' : 'have'} nothing left`;
  const labels = answers.map(({ at, part }) => `“${itemAt(itemAt(index.groups, at).parts, part).label}”`);
  return `nothing is left for ${formatList(labels)}`;
}
