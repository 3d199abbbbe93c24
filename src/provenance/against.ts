import type { Claim, Dispute, Evidence } from '../archive/archive.ts';
import { capitalise, formatCount, formatList, formatNumber } from '../schema/format-number.ts';

/** How a dispute ended for a claim that holds a position in it. */
export type DisputeOutcome = 'open' | 'lost' | 'won' | 'dissolved';

/** A live dispute in which a claim holds a position. */
export interface DisputeHeld {
  dispute: Dispute;
  /** The label of the position that the claim holds. */
  label: string;
  outcome: DisputeOutcome;
}

/** A claim that answers another. */
export interface ClaimAnswer {
  claim: Claim;
  as: 'supports' | 'rebuts' | 'undercuts';
}

/** Everything in the record that speaks against a claim. Every page, list and export takes it from here. */
export interface Against {
  /** Evidence whose source refutes the claim. */
  refuting: Evidence[];
  /** Live claims that rebut or undercut it, sorted by id. */
  answers: ClaimAnswer[];
  /** Live disputes in which it holds a position, in whatever state, sorted by id. */
  disputes: DisputeHeld[];
}

/** What speaks against a claim, of the live disputes that it stands in and the live claims that answer it. */
export function findAgainst(
  claim: Claim,
  disputes: readonly Dispute[],
  answers: readonly ClaimAnswer[],
): Against {
  return {
    refuting: claim.evidence.filter(({ stance }) => stance === 'refutes'),
    answers: answers.filter(({ as }) => as !== 'supports'),
    disputes: disputes.flatMap((dispute) => {
      const position = dispute.positions.find(({ claims }) => claims.includes(claim));
      return position
        ? [{ dispute, label: position.label, outcome: outcomeOf(dispute, position.label) }]
        : [];
    }),
  };
}

/** Whether it makes a fact or an attribution *disputed*: an open dispute, one decided for another answer, a refuting source. */
export function isContested({ refuting, disputes }: Against): boolean {
  return refuting.length > 0 || disputes.some(({ outcome }) => outcome === 'open' || outcome === 'lost');
}

/** Whether a source refutes the claim, or a dispute was decided for another answer. */
export function isRefuted({ refuting, disputes }: Against): boolean {
  return refuting.length > 0 || disputes.some(({ outcome }) => outcome === 'lost');
}

/** Whether anything speaks against it, or did in a dispute that is settled. */
export function isAnything({ refuting, answers, disputes }: Against): boolean {
  return refuting.length + answers.length + disputes.length > 0;
}

/** What speaks against a claim in sentences, each dispute with its question; the gravest first. None where nothing does. */
export function formatAgainst(against: Against): string[] {
  const refuting = new Set(against.refuting.map(({ source }) => source)).size;
  return [
    ...OUTCOMES.flatMap((outcome) => formatDisputes(against, outcome)),
    ...(refuting > 0
      ? [`${capitalise(formatCount(refuting, 'source'))} ${refuting === 1 ? 'refutes' : 'refute'} it.`]
      : []),
    ...formatAnswers(against),
  ];
}

const OUTCOMES = ['open', 'lost', 'won', 'dissolved'] as const;
const OUTCOME_WORDS: Readonly<Record<DisputeOutcome, string>> = {
  open: 'open',
  lost: 'decided for another answer',
  won: 'decided for this answer',
  dissolved: 'dissolved',
};

/** How a dispute ended for the claim: "decided for another answer". */
export function formatOutcome(outcome: DisputeOutcome): string {
  return OUTCOME_WORDS[outcome];
}

function formatDisputes({ disputes }: Against, outcome: DisputeOutcome): string[] {
  const questions = disputes
    .filter((held) => held.outcome === outcome)
    .map(({ dispute }) => `“${dispute.question}”`);
  if (questions.length === 0) return [];
  const one = questions.length === 1;
  if (outcome === 'open')
    return [
      one
        ? `It holds a position in the open dispute ${questions[0]}.`
        : `It holds a position in ${formatNumber(questions.length)} open disputes: ${formatList(questions)}.`,
    ];
  return [
    one
      ? `The dispute ${questions[0]} was ${OUTCOME_WORDS[outcome]}.`
      : `${capitalise(formatNumber(questions.length))} disputes were ${OUTCOME_WORDS[outcome]}: ${formatList(questions)}.`,
  ];
}

function formatAnswers({ answers }: Against): string[] {
  const count = new Set(answers.map(({ claim }) => claim)).size;
  return count > 0
    ? [`${capitalise(formatCount(count, 'claim'))} ${count === 1 ? 'speaks' : 'speak'} against it.`]
    : [];
}

function outcomeOf({ state, resolution }: Dispute, label: string): DisputeOutcome {
  if (state !== 'resolved') return state;
  return resolution?.position === label ? 'won' : 'lost';
}
