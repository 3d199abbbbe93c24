import type { Claim, Entity, Source } from '../archive/archive.ts';
import { capitalise, formatCount, formatList, formatNumber } from '../schema/format-number.ts';
import { itemAt } from '../schema/item-at.ts';
import { type Against, formatAgainst, isContested } from './against.ts';
import type { Provenance } from './build-provenance.ts';
import { formatSourceInText, formatSourceName } from './format-source.ts';
import { isFirsthand, type Origins, wasSeen } from './origins.ts';
import { documentsOf } from './standing.ts';

/** The standing of a claim or quote in words: the word, and the sentence after it. */
export interface StandingSentence {
  lead: string;
  text: string;
}

const LEADS = {
  documented: 'Documented.',
  corroborated: 'Corroborated.',
  'single-origin': 'Single origin.',
  disputed: 'Disputed.',
} as const;

/**
 * How a fact, attribution or quote stands, with all that speaks against it: what makes it disputed comes first, what
 * does not comes last. Nothing supporting it gives "Unsupported".
 */
export function formatStanding(
  provenance: Pick<Provenance, 'origins' | 'standing' | 'against' | 'onlyInterested' | 'ownAccount'>,
): StandingSentence {
  const { origins, standing, against, onlyInterested, ownAccount } = provenance;
  const reasons = formatAgainst(against);
  if (!standing) return sentence('Unsupported.', [formatOrigins(origins), ...reasons]);
  const interest = onlyInterested
    ? origins.supporting.length === 1
      ? ['That source has an interest of its own.']
      : ['All of them have an interest of their own.']
    : [];
  const carried = [
    formatOrigins(origins),
    ...formatOwnAccount(ownAccount, documentsOf(origins).length > 0),
    ...interest,
  ];
  const known = standing === 'single-origin' && origins.origins.length > 1;
  return sentence(
    known
      ? 'Single known origin.'
      : standing === 'documented' && ownAccount.length > 0
        ? `Documented ${formatAccount(ownAccount)}.`
        : LEADS[standing],
    isContested(against) ? [...reasons, ...carried] : [...carried, ...reasons],
  );
}

function formatOwnAccount(who: readonly Entity[], inOwnWords: boolean): string[] {
  if (who.length === 0) return [];
  const self = who.length === 1 ? 'itself' : 'themselves';
  const names = formatList(who.map(({ name }) => name));
  const said = inOwnWords
    ? `${names} ${who.length === 1 ? 'says' : 'say'} so of ${self}`
    : `it goes back to what ${names} said of ${self}`;
  return [`${capitalise(formatAccount(who))}: ${said}.`];
}

function formatAccount(who: readonly Entity[]): string {
  return who.length > 1 ? 'by their own accounts' : 'by its own account';
}

function sentence(lead: string, parts: readonly string[]): StandingSentence {
  return { lead, text: parts.join(' ').replaceAll('….', '…') };
}

/** How an opinion is to be read: whose it is, what answers it, and the disputes it stands in. */
export function formatOpinion(
  claim: Claim,
  answers: readonly { as: 'supports' | 'rebuts' | 'undercuts' }[],
  against: Against,
): StandingSentence {
  const who = claim.by ? ('name' in claim.by ? claim.by.name : formatSourceName(claim.by)) : 'nobody named';
  const noun = claim.kind === 'advice' ? 'advice' : claim.kind;
  const contrary = answers.filter(({ as }) => as !== 'supports').length;
  const inFavour = answers.length - contrary;
  const answered = [
    contrary > 0 ? `${formatCount(contrary, 'claim')} ${contrary === 1 ? 'speaks' : 'speak'} against it` : '',
    inFavour > 0
      ? `${formatCount(inFavour, contrary > 0 ? 'other' : 'claim')} ${inFavour === 1 ? 'supports' : 'support'} it`
      : '',
  ].filter(Boolean);
  const others = formatAgainst({ ...against, answers: [] });
  const end =
    answered.length > 0
      ? [`${capitalise(formatList(answered))}.`, ...others]
      : others.length > 0
        ? others
        : ['Nothing recorded here answers it.'];
  return sentence(`${capitalise(noun)}.`, [`By ${who}; to be weighed, not counted.`, ...end]);
}

/** How many sources, and how many origins, in one line: "4 sources, 1 origin". Never the one without the other. */
export function formatOriginCount(origins: Origins): string {
  const open = origins.origins.length - origins.independent;
  const count = `${origins.supporting.length} ${plural(origins.supporting.length, 'source')}, ${origins.independent} ${plural(origins.independent, 'origin')}`;
  return open > 0 ? `${count} known to be independent` : count;
}

/** Where the support ends, in a sentence. */
export function formatOrigins(origins: Origins): string {
  const { supporting, origins: ends } = origins;
  if (ends.length === 0) return 'No source recorded here supports it.';
  const only = supporting.length === 1 ? itemAt(supporting, 0) : null;
  const who = only
    ? `One source says so, ${formatSourceInText(only)}`
    : `${capitalise(formatNumber(supporting.length))} sources say so`;
  const isOwn = (source: Source): boolean => supporting.length === 1 && source === only;
  if (ends.length === 1) {
    const end = itemAt(ends, 0);
    if (isOwn(end.source))
      return end.undetermined
        ? `${who}. It does not say what it rests on.`
        : `${who}. ${isFirsthand(end.source) && wasSeen(end.source) ? 'It is a firsthand record.' : 'It is the origin itself.'}`;
    const goes = only ? 'it goes back' : 'all go back';
    const readings = independentReadings(origins, end.readings);
    const via =
      readings.length > 1
        ? `, in ${formatNumber(readings.length)} readings that did not copy each other: ${formatList(uniqueNames(readings))}`
        : readings.length === 1 && !supporting.includes(itemAt(readings, 0))
          ? `, through ${uniqueNames(readings)[0]}`
          : '';
    const unknown = end.undetermined ? ' What that rests on is not known.' : '';
    const unseen = !end.undetermined && !wasSeen(end.source) ? ` ${formatUnseen(end.source)}` : '';
    const unquoted =
      !end.undetermined && !unseen && isFirsthand(end.source) && !end.ownWords
        ? ' That document was read, but its own words on this are not given here.'
        : '';
    return `${who}; ${goes} to ${formatSourceInText(end.source)}${via}.${unknown}${unseen}${unquoted}`;
  }
  const known = ends.filter((end) => !end.undetermined);
  if (origins.independent < ends.length && known.length === 0)
    return `${who}. None of the ${formatNumber(ends.length)} documents at the end says what it rests on, so they count as one.`;
  const names = formatList(uniqueNames((known.length > 0 ? known : ends).map((end) => end.source)));
  if (origins.independent < ends.length)
    return `${who}. They end at ${formatNumber(ends.length)} documents, of which ${formatNumber(origins.independent)} ${origins.independent === 1 ? 'is' : 'are'} known to be independent: ${names}.`;
  return `${who}; ${only ? 'it rests' : 'they rest'} on ${formatCount(ends.length, 'independent origin')}: ${names}.`;
}

function formatUnseen(source: Source): string {
  return source.seen === 'title-only'
    ? 'Of that, only the title was seen.'
    : 'That document itself was not seen.';
}

/** Readings of one origin of which none rests on another. */
function independentReadings(origins: Origins, readings: readonly Source[]): Source[] {
  const upstream = new Map(origins.tree.map((node) => [node.source.id, node.upstream] as const));
  const reaches = (from: string, to: string, path: readonly string[]): boolean =>
    (upstream.get(from) ?? []).some(
      (next) => next === to || (!path.includes(next) && reaches(next, to, [...path, next])),
    );
  return readings.filter(
    (reading) => !readings.some((other) => other !== reading && reaches(reading.id, other.id, [])),
  );
}

/** Short names, each once, a record’s title in quotation marks; where two sources share a publisher the second carries its title. */
function uniqueNames(sources: readonly Source[]): string[] {
  const seen = new Set<string>();
  return sources.map((source) => {
    const name = formatSourceName(source);
    if (isFirsthand(source)) return `“${name}”`;
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    return `${name} (“${source.title}”)`;
  });
}

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
