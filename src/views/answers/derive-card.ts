import type { Answered } from '../../answers/question.ts';
import type { AnyRecord, Claim, Dispute, Quote } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatOriginCount } from '../../provenance/format-standing.ts';
import { NOT_FOUND, wasNotFound } from '../../provenance/not-found.ts';
import { findOrigins } from '../../provenance/origins.ts';
import { type SignView, STANDING_WORDS } from '../../provenance/sign.ts';
import { STANDINGS, type Standing } from '../../provenance/standing.ts';
import { capitalise, formatCount, formatList, formatNumber } from '../../schema/format-number.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { DISPUTE_STATE_WORDS } from '../disputes/words.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { deriveMade, type Made } from './made-of.ts';
import { answerPath } from './paths.ts';

/** A dispute beside an answer: the question, how it stands, and its sides in the same size. */
export interface CardDispute extends RecordLink {
  state: string;
  open: boolean;
  sides: string[];
  why: string;
}

/** Everything on the card of one answer. */
export interface AnswerCard {
  question: string;
  path: string;
  /** Markdown, one or two sentences, each slot of which links a record. */
  answer: string;
  /** The weakest standing among what it is made of; null where nothing of it can stand or fall. */
  sign: SignView | null;
  standing: { lead: string; text: string };
  disputes: CardDispute[];
  changes: string[];
  made: Made[];
}

/** The card of an answer: what it says, how well that stands, what disputes it, what would change it, what it is made of. */
export function deriveCard(answered: Answered, provenance: ProvenanceIndex): AnswerCard {
  const grounds = answered.uses.filter((record): record is Claim | Quote => isGround(record));
  const standings = grounds.flatMap((record) => standingOf(record, provenance) ?? []);
  const weakest = [...standings].sort((a, b) => STANDINGS.indexOf(b) - STANDINGS.indexOf(a))[0] ?? null;
  const disputes = findDisputes(answered, grounds, provenance);
  return {
    question: answered.question,
    path: answerPath(answered),
    answer: answered.answer,
    sign: weakest && { sign: weakest, words: STANDING_WORDS[weakest] },
    standing: describeStanding(grounds, standings, weakest),
    disputes: disputes.map((dispute) => ({
      ...toRecordLink(dispute),
      state: DISPUTE_STATE_WORDS[dispute.state],
      open: dispute.state === 'open',
      sides: dispute.positions.map(({ label }) => label),
      why: dispute.resolution?.position ? `Settled: ${dispute.resolution.position}.` : '',
    })),
    changes: findChanges(answered, grounds, provenance),
    made: answered.uses.map((record) => deriveMade(record, provenance)),
  };
}

const isGround = ({ collection }: AnyRecord): boolean => collection === 'claims' || collection === 'quotes';

function standingOf(record: Claim | Quote, provenance: ProvenanceIndex): Standing | null {
  return record.collection === 'claims'
    ? provenance.ofClaim(record).standing
    : provenance.ofQuote(record).standing;
}

/** How well it stands. Of several records it is said how many stand how, and never how many origins they have together. */
function describeStanding(
  grounds: readonly (Claim | Quote)[],
  standings: readonly Standing[],
  weakest: Standing | null,
): AnswerCard['standing'] {
  const [only] = grounds;
  if (!only) return { lead: '', text: '' };
  if (grounds.every((record) => record.collection === 'claims' && wasNotFound(record))) return NOT_FOUND;
  if (grounds.length === 1) {
    const count = formatOriginCount(findOrigins(only.evidence));
    return { lead: weakest ? `${STANDING_WORDS[weakest]}.` : 'Opinion.', text: `${capitalise(count)}.` };
  }
  const made = `Made of ${formatCount(grounds.length, 'record')}`;
  if (!weakest) return { lead: 'Opinions.', text: `${made}.` };
  const parts = STANDINGS.flatMap((standing) => {
    const many = standings.filter((own) => own === standing).length;
    return many > 0 ? [`${formatNumber(many)} ${PART_WORDS[standing]}`] : [];
  });
  return parts.length === 1 && standings.length === grounds.length
    ? { lead: `Each ${PART_WORDS[weakest]}.`, text: `${made}.` }
    : { lead: `In part ${PART_WORDS[weakest]}.`, text: `${made}: ${formatList(parts)}.` };
}

const PART_WORDS: Readonly<Record<Standing, string>> = {
  documented: 'documented',
  corroborated: 'corroborated',
  'single-origin': 'with a single origin',
  disputed: 'disputed',
};

/** The dispute that decides it first; then those in which one of its claims holds a position, by id. */
function findDisputes(
  { dispute, home }: Answered,
  grounds: readonly (Claim | Quote)[],
  provenance: ProvenanceIndex,
): Dispute[] {
  const found = grounds.flatMap((record) =>
    record.collection === 'claims'
      ? provenance.ofClaim(record).against.disputes.map(({ dispute: held }) => held)
      : [],
  );
  return [...new Set([...(dispute ? [dispute] : []), ...found])].filter((item) => item !== home);
}

/** What an editor wrote, else what would strengthen the weakest part. */
function findChanges(
  { changes, dispute }: Answered,
  grounds: readonly (Claim | Quote)[],
  provenance: ProvenanceIndex,
): string[] {
  if (changes) return [changes];
  if (dispute?.state === 'open') return ['A source that decides between the sides.'];
  const single = grounds.filter((record) => standingOf(record, provenance) === 'single-origin').length;
  if (single === 0) return [];
  return [
    single === grounds.length
      ? 'A second source that does not rest on the first.'
      : `A second, independent source for the ${formatCount(single, 'part')} with a single origin.`,
  ];
}
