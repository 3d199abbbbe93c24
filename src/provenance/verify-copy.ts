import { itemAt } from '../schema/item-at.ts';
import { locatePassage } from './check-passage.ts';
import type { Windows } from './find-passage.ts';
import { windowsOf } from './fingerprint.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { nearestIn } from './nearest-wording.ts';
import { passageParts } from './passage.ts';
import { quotedShare } from './quoted-share.ts';

/** What is needed to tell whose copy a text is: for each source some of its hashed windows, chosen by their value alone. */
export interface CopyIndex {
  sources: { id: string; title: string; path: string; samples: readonly number[] }[];
  passages: RecordedPassage[];
}

/** A passage as a record has it. */
export interface RecordedPassage {
  /** Position in `sources`. */
  source: number;
  words: string;
  /** The record that rests on it. */
  title: string;
  path: string;
}

/** How a recorded passage stands in the reader's copy. */
export interface PassageInCopy extends RecordedPassage {
  found: boolean;
  /** The copy's own text around it, the passage between the two others; empty where it was not found. */
  context: readonly [before: string, words: string, after: string] | null;
  /** Where it was not found: the wording of the copy that comes nearest, if any does. */
  nearest: string | null;
}

export type CopyVerdict =
  | { verdict: 'too-short'; letters: number }
  | { verdict: 'unknown' }
  | {
      verdict: 'known';
      source: CopyIndex['sources'][number];
      passages: PassageInCopy[];
      /** Share of the copy that the record's passages cover, 0 to 1. */
      share: number;
    };

/** Fewer letters than this do not tell one source from another. */
export const FEWEST_LETTERS = 300;
/** One window in so many is a sample: those whose hash is divisible by it, so that every copy chooses the same. */
const EVERY = 16;
/** Fewer agreeing samples than this, or a smaller share of the copy's own, are chance or a quotation. */
const FEWEST_AGREE = 4;
const LEAST_SHARE = 0.3;
const AROUND = 90;

/** The samples of a source's fingerprint, each once, sorted. */
export function sampleWindows(windows: Float64Array): number[] {
  return [...collectSamples(windows)].sort((a, b) => a - b);
}

function collectSamples(windows: Float64Array): Set<number> {
  const samples = new Set<number>();
  for (let at = 0; at < windows.length; at++) {
    const hash = itemAt(windows, at);
    // The lowest 32 bits tell it, and far faster than a division of the whole.
    if ((hash >>> 0) % EVERY === 0) samples.add(hash);
  }
  return samples;
}

/** Says which source a text is a copy of, and how each passage that the record has from it stands there. */
export function verifyCopy(text: string, index: CopyIndex): CopyVerdict {
  const form = foldText(text);
  if (form.folded.length < FEWEST_LETTERS) return { verdict: 'too-short', letters: form.folded.length };
  const copy: Windows = { windows: windowsOf(form) };
  const place = findSource(collectSamples(copy.windows), index.sources);
  const source = index.sources[place];
  if (!source) return { verdict: 'unknown' };
  const own = index.passages.filter((passage) => passage.source === place);
  const nearest = nearestOnDemand(text, form);
  return {
    verdict: 'known',
    source,
    passages: own.map((passage) => placeIn(passage, text, { copy, form, nearest })),
    share: quotedShare(
      copy,
      own.flatMap(({ words }) => passageParts(words)),
    ),
  };
}

/** What finds the nearest wording in a copy; made only where a passage is missing. */
function nearestOnDemand(text: string, form: FoldedText): (part: string) => string | null {
  let find: ReturnType<typeof nearestIn> | null = null;
  return (part) => {
    find ??= nearestIn(text, form);
    return find(part);
  };
}

/** Position of the source that shares most samples with the copy, or -1; ties go to the one with fewer samples of its own. */
function findSource(own: ReadonlySet<number>, sources: CopyIndex['sources']): number {
  let best = { at: -1, agree: FEWEST_AGREE - 1, size: Number.POSITIVE_INFINITY };
  for (const [at, source] of sources.entries()) {
    const agree = source.samples.reduce((sum, hash) => sum + Number(own.has(hash)), 0);
    const size = source.samples.length;
    if (agree < LEAST_SHARE * Math.min(own.size, size)) continue;
    if (agree > best.agree || (agree === best.agree && size < best.size)) best = { at, agree, size };
  }
  return best.at;
}

/** A copy, ready to be searched. */
interface Folded {
  copy: Windows;
  form: FoldedText;
  nearest: (part: string) => string | null;
}

function placeIn(
  passage: RecordedPassage,
  text: string,
  { copy, form: { offsets }, nearest }: Folded,
): PassageInCopy {
  const located = locatePassage(passage.words, copy);
  const first = 'stretches' in located ? located.stretches[0] : undefined;
  const last = 'stretches' in located ? located.stretches.at(-1) : undefined;
  if (!first || !last) {
    const [part = ''] = passageParts(passage.words);
    const failed = 'part' in located ? located.part : part;
    return { ...passage, found: false, context: null, nearest: nearest(failed) };
  }
  const from = offsets[first[0]] ?? 0;
  const to = endOfWord(text, offsets[last[1] - 1] ?? text.length);
  return {
    ...passage,
    found: true,
    context: [
      text.slice(Math.max(0, from - AROUND), from),
      text.slice(from, to),
      text.slice(to, to + AROUND),
    ],
    nearest: null,
  };
}

function endOfWord(text: string, lastLetter: number): number {
  return lastLetter + String.fromCodePoint(text.codePointAt(lastLetter) ?? 0).length;
}
