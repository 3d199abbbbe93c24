import type { Evidence, Source } from '../archive/archive.ts';
import { formatDate } from '../schema/sourced-date.ts';
import { type RecordLink, recordPath } from '../schema/urls.ts';
import type { Proof } from './build-provenance.ts';
import { formatSourceName } from './format-source.ts';
import { toTextFragment } from './text-fragment.ts';

/** What one source prints in support of (or against) something, ready to be shown. */
export interface PassageView {
  words: string;
  /** False where the words are ours. */
  quoted: boolean;
  source: RecordLink;
  sourceId: string;
  /** When and where in the source: "9 May 2026, paragraph 3". */
  place: string;
  proof: { ok: boolean; words: string };
  /** The source's own address, at these words where it can be; null where it has none. */
  outside: string | null;
  interests: string[];
  /** Last day (day number) by which the source was surely public, or null where it is not dated. */
  publicBy: number | null;
  stance: Evidence['stance'];
  basis: Evidence['basis'];
}

/** One piece of evidence as a passage with its source, place and proof. */
export function derivePassage(evidence: Evidence, proof: Proof): PassageView {
  const { source, passage, says } = evidence;
  return {
    words: passage ?? says ?? '',
    quoted: passage !== undefined,
    source: { title: formatSourceName(source), path: recordPath(source) },
    sourceId: source.id,
    place: [source.published && formatDate(source.published), evidence.locator].filter(Boolean).join(', '),
    proof: { ok: proof === 'whole' || proof === 'part', words: proofWords(proof, source) },
    outside: source.url ? (passage ? toTextFragment(source.url, passage) : source.url) : null,
    interests: source.interests.map(({ note }) => note),
    publicBy: source.published?.latest ?? null,
    stance: evidence.stance,
    basis: evidence.basis,
  };
}

function proofWords(proof: Proof, source: Source): string {
  if (proof === 'whole') return 'verbatim';
  if (proof === 'part') return 'verbatim in the part we read';
  if (proof === 'not-checkable') return 'not checkable';
  if (source.seen === 'excerpt') return 'in our words, seen as an excerpt';
  if (source.seen === 'title-only') return 'in our words, only the title seen';
  return source.seen === 'full-text' ? 'in our words' : 'in our words, quoted elsewhere';
}
