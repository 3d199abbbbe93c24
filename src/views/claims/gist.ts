import type { Claim } from '../../archive/archive.ts';
import { type Against, isAnything, isContested } from '../../provenance/against.ts';
import type { Provenance, ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { hasStanding } from '../../provenance/standing.ts';
import { capitalise, formatCount, formatList } from '../../schema/format-number.ts';
import type { EvidenceTree } from '../evidence/tree.ts';

/** What a reader of a claim wants at once, beside how it stands: who contradicts it, and its very words at a source. */
export interface Gist {
  /** "Contradicted by the Gazette and 2 more"; null for an opinion that nothing speaks against. */
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
  if (who)
    return {
      words: `Contradicted by ${who}${isContested(own.against) ? '' : '; the dispute was decided for this'}`,
      found: true,
    };
  if (isAnything(own.against)) return { words: formatBriefly(own.against), found: true };
  return hasStanding(claim) ? { words: 'Nothing recorded here speaks against it', found: false } : null;
}

function formatBriefly(against: Against): string {
  const answers = against.answers.length;
  if (isContested(against)) return against.disputes.length > 0 ? 'In dispute' : 'A source refutes it';
  if (answers > 0)
    return `${capitalise(formatCount(answers, 'claim'))} ${answers === 1 ? 'speaks' : 'speak'} against it`;
  return 'A dispute over it was settled';
}

/** Who refutes it, or gives another answer in a dispute that is not dissolved; never one of its own sources. */
function namesOf(claim: Claim, { against, origins }: Provenance): string[] {
  const rivals = against.disputes
    .filter(({ outcome }) => outcome !== 'dissolved')
    .flatMap(({ dispute: { positions } }) => positions.filter(({ claims }) => !claims.includes(claim)))
    .flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence))
    .filter(({ stance }) => stance === 'supports' || stance === 'partly');
  const sources = [...against.refuting, ...rivals].map(({ source }) => source);
  return [...new Set(sources.filter((source) => !origins.supporting.includes(source)).map(formatSourceName))];
}

/** The way to the words at a source: checked ones before unchecked ones before what is in our words. */
function findOutside({ columns }: EvidenceTree): Gist['outside'] {
  const leaves = (columns[0] ?? []).flatMap((cell) => ('leaf' in cell ? cell.leaf : []));
  const weight = ({ proof, quoted }: (typeof leaves)[number]): number => (proof.ok ? 0 : quoted ? 1 : 2);
  const [best] = leaves
    .flatMap((leaf) => (leaf.outside ? [{ leaf, url: leaf.outside }] : []))
    .sort((a, b) => weight(a.leaf) - weight(b.leaf));
  if (!best) return null;
  const { quoted, source } = best.leaf;
  return { words: `${quoted ? 'The very words at' : 'Read it at'} ${source.title}`, url: best.url };
}
