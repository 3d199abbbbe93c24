import type { Archive, Claim, Dispute, Entity, Event, Evidence, Quote, Source } from '../archive/archive.ts';
import { valueAt } from '../schema/item-at.ts';
import type { SourcedDate } from '../schema/sourced-date.ts';
import { type Against, type ClaimAnswer, findAgainst } from './against.ts';
import { checkPassage } from './check-passage.ts';
import { earliestPublic, findPublicSince } from './disclosure.ts';
import type { Fingerprint } from './fingerprint.ts';
import { findOrigins, type Origins } from './origins.ts';
import { passageParts } from './passage.ts';
import { quotedShare } from './quoted-share.ts';
import { readFingerprints } from './read-fingerprints.ts';
import { findOwnAccount, findStanding, STANDINGS, type Standing } from './standing.ts';

/** What is derived about one claim or quote. */
export interface Provenance {
  origins: Origins;
  /** Null for opinions, and for quotes it is that of a fact with the same evidence. */
  standing: Standing | null;
  publicSince: SourcedDate | null;
  against: Against;
  /** Who says of themselves what it states, where nothing firsthand says it but they; none for what is no fact. */
  ownAccount: Entity[];
  /** Whether every supporting source has an interest of its own. */
  onlyInterested: boolean;
}

/** What is derived about one event from its claims. */
export interface EventProvenance {
  /** The best standing among its claims; disputed where at least half of them are. */
  standing: Standing | null;
  /** How many of its claims are disputed. */
  disputed: number;
  independent: number;
  publicSince: SourcedDate | null;
}

/**
 * `whole`: the words were found in the fingerprint of the source's whole text. `part`: in that of the part that was
 * read. `not-checkable`: the source has none. `own-words`: we say what stands there, since its words were not at hand.
 */
export type Proof = 'whole' | 'part' | 'not-checkable' | 'own-words';

/** Everything that is derived from the evidence of an archive. */
export interface ProvenanceIndex {
  ofClaim: (claim: Claim) => Provenance;
  ofQuote: (quote: Quote) => Provenance;
  ofEvent: (event: Event) => EventProvenance;
  /** How a piece of evidence stands against its source's fingerprint. */
  proofOf: (evidence: Evidence) => Proof;
  /** What is known of the texts that were read, by source id. */
  fingerprints: ReadonlyMap<string, Fingerprint>;
  /** Share of a fingerprinted source that our passages cover, 0 to 1; null without a fingerprint. */
  quotedShareOf: (source: Source) => number | null;
  /** Claims that answer a claim, with how, sorted by id. */
  answersTo: (claim: Claim) => ClaimAnswer[];
}

/** Derives origins, standing, proofs and disclosure once for a whole archive. `fingerprintFiles` by source id. */
export function buildProvenance(
  archive: Archive,
  fingerprintFiles: ReadonlyMap<string, string> = new Map(),
): ProvenanceIndex {
  const { fingerprints } = readFingerprints(fingerprintFiles);
  const disputesOf = new Map<Claim, Dispute[]>();
  for (const dispute of archive.live.disputes) {
    for (const claim of new Set(dispute.positions.flatMap((position) => position.claims)))
      disputesOf.set(claim, [...(disputesOf.get(claim) ?? []), dispute]);
  }
  const answers = new Map<Claim, ClaimAnswer[]>();
  for (const claim of archive.live.claims) {
    for (const { claim: answered, as } of claim.answers)
      answers.set(answered, [...(answers.get(answered) ?? []), { claim, as }]);
  }
  const claims = new Map(
    archive.claims.map(
      (claim) =>
        [
          claim,
          ofClaim(claim, findAgainst(claim, disputesOf.get(claim) ?? [], answers.get(claim) ?? [])),
        ] as const,
    ),
  );
  const quotes = new Map(
    archive.quotes.map((quote) => {
      const asFact = { kind: 'fact', about: [] as Entity[], evidence: quote.evidence } as unknown as Claim;
      return [quote, ofClaim(asFact, findAgainst(asFact, [], []))] as const;
    }),
  );
  const events = new Map(archive.events.map((event) => [event, ofEvent(event, claims)] as const));
  const quoted = new Map<string, string[]>();
  for (const { source, passage } of [...archive.claims, ...archive.quotes].flatMap(
    (record) => record.evidence,
  )) {
    if (passage) quoted.set(source.id, [...(quoted.get(source.id) ?? []), ...passageParts(passage)]);
  }
  return {
    ofClaim: (claim) => valueAt(claims, claim),
    ofQuote: (quote) => valueAt(quotes, quote),
    ofEvent: (event) => valueAt(events, event),
    proofOf: ({ passage, source }) => {
      if (passage === undefined) return 'own-words';
      const fingerprint = fingerprints.get(source.id);
      return fingerprint && checkPassage(passage, fingerprint).verdict === 'verbatim'
        ? fingerprint.coverage
        : 'not-checkable';
    },
    fingerprints,
    quotedShareOf: (source) => {
      const fingerprint = fingerprints.get(source.id);
      return fingerprint ? quotedShare(fingerprint, quoted.get(source.id) ?? []) : null;
    },
    answersTo: (claim) => answers.get(claim) ?? [],
  };
}

function ofClaim(claim: Claim, against: Against): Provenance {
  const origins = findOrigins(claim.evidence);
  return {
    origins,
    standing: findStanding(claim, origins, against),
    ownAccount: findOwnAccount(claim, origins),
    publicSince: findPublicSince(claim.evidence),
    against,
    onlyInterested:
      origins.supporting.length > 0 && origins.supporting.every((source) => source.interests.length > 0),
  };
}

function ofEvent(event: Event, claims: ReadonlyMap<Claim, Provenance>): EventProvenance {
  const own = event.claims.map((claim) => valueAt(claims, claim));
  const standings = own.map((item) => item.standing).filter((standing) => standing !== null);
  const disputed = standings.filter((standing) => standing === 'disputed').length;
  const best = STANDINGS.find((standing) => standings.includes(standing)) ?? null;
  const standing = disputed > 0 && disputed * 2 >= standings.length ? 'disputed' : best;
  const independent = findOrigins(event.claims.flatMap((claim) => claim.evidence)).independent;
  const publicSince = earliestPublic(
    own.map((item) => item.publicSince).filter((date) => date?.latest != null) as SourcedDate[],
  );
  return { standing, disputed, independent, publicSince };
}
