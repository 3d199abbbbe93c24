import type { Claim } from '../../archive/archive.ts';
import type { Provenance, ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { hasStanding, isLosing } from '../../provenance/standing.ts';
import { capitalise, formatCount, formatList } from '../../schema/format-number.ts';
import type { EvidenceTree } from '../evidence/tree.ts';

/** What a reader of a claim wants at once, beside how it stands: who contradicts it, and its very words at a source. */
export interface Gist {
  /** "Contradicted by the Gazette and 2 more"; null for an opinion in no dispute, whose standing says what answers it. */
  against: { words: string; found: boolean } | null;
  outside: { words: string; url: string } | null;
}

const NAMES = 3;

/** The gist of one claim; `tree` is that of its evidence. */
export function deriveGist(claim: Claim, tree: EvidenceTree, provenance: ProvenanceIndex): Gist {
  return { against: formatAgainst(claim, provenance), outside: findOutside(tree) };
}

function formatAgainst(claim: Claim, provenance: ProvenanceIndex): Gist['against'] {
  const own = provenance.ofClaim(claim);
  const names = namesOf(claim, own);
  const more = names.length - NAMES;
  const who = formatList(more > 0 ? [...names.slice(0, NAMES), `${more} more`] : names);
  const stands =
    !own.disputes.some((dispute) => dispute.state === 'open' || isLosing(claim, dispute)) &&
    !claim.evidence.some(({ stance }) => stance === 'refutes');
  if (who)
    return {
      words: `Contradicted by ${who}${stands ? '; the dispute was decided for this' : ''}`,
      found: true,
    };
  if (own.disputes.length > 0)
    return { words: stands ? 'A dispute over it was settled' : 'In dispute', found: true };
  if (!hasStanding(claim)) return null;
  const answers = provenance.answersTo(claim).filter(({ as }) => as !== 'supports').length;
  return answers > 0
    ? {
        words: `${capitalise(formatCount(answers, 'claim'))} ${answers === 1 ? 'speaks' : 'speak'} against it`,
        found: true,
      }
    : { words: 'Nothing recorded here speaks against it', found: false };
}

/** Who refutes it, or gives another answer in a dispute that is not dissolved; never one of its own sources. */
function namesOf(claim: Claim, { disputes, origins }: Provenance): string[] {
  const rivals = disputes
    .filter(({ state }) => state !== 'dissolved')
    .flatMap(({ positions }) => positions.filter(({ claims }) => !claims.includes(claim)))
    .flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence))
    .filter(({ stance }) => stance === 'supports' || stance === 'partly');
  const refuting = claim.evidence.filter(({ stance }) => stance === 'refutes');
  const sources = [...refuting, ...rivals].map(({ source }) => source);
  return [...new Set(sources.filter((source) => !origins.supporting.includes(source)).map(formatSourceName))];
}

/** The way to the words at a source: checked ones before unchecked ones before what is in our words. */
function findOutside({ columns }: EvidenceTree): Gist['outside'] {
  const leaves = (columns[0] ?? []).flatMap((cell) => ('leaf' in cell ? cell.leaf : []));
  const weight = ({ proof, quoted }: (typeof leaves)[number]): number => (proof.ok ? 0 : quoted ? 1 : 2);
  const [best] = leaves.filter(({ outside }) => outside).sort((a, b) => weight(a) - weight(b));
  return best
    ? {
        words: `${best.quoted ? 'The very words at' : 'Read it at'} ${best.source.title}`,
        url: best.outside!,
      }
    : null;
}
