import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive, Claim } from '../../../src/archive/archive.ts';
import { toClaimJson } from '../../../src/exports/to-claim-json.ts';
import { buildProvenance, type ProvenanceIndex } from '../../../src/provenance/build-provenance.ts';
import { deriveClaimPage } from '../../../src/views/claims/derive-claim-page.ts';
import { deriveDisputePage } from '../../../src/views/disputes/derive-dispute-page.ts';
import { deriveEventPage } from '../../../src/views/events/derive-event-page.ts';
import { deriveClaimLine } from '../../../src/views/evidence/claim-line.ts';
import { deriveDocuments } from '../../../src/views/search/derive-documents.ts';
import { deriveSourcePage } from '../../../src/views/sources/derive-source-page.ts';
import { deriveWanted } from '../../../src/views/wanted/derive-wanted.ts';
import { anyArchive } from '../../fixtures/make-archive.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NOTHING = /nothing[^.“”"]*(?:against|answers it|but the other)/i;
const SOMETHING = /dispute|refute|against it|contradicted/i;

/** Counted anew from the records alone, without the function that the pages share. */
function whatIsAgainst(claim: Claim, archive: Archive) {
  return {
    questions: archive.disputes
      .filter(({ positions }) => positions.some(({ claims }) => claims.includes(claim)))
      .map(({ question }) => question),
    refuting: claim.evidence.filter(({ stance }) => stance === 'refutes').length,
    answers: archive.claims.filter((other) =>
      other.answers.some((answer) => answer.claim === claim && answer.as !== 'supports'),
    ).length,
  };
}

function forEach(check: (archive: Archive, provenance: ProvenanceIndex) => void): void {
  fc.assert(
    fc.property(anyArchive, (archive) => check(archive, buildProvenance(archive))),
    { numRuns: 300 },
  );
}

describe('a page of a generated archive', () => {
  it('of a claim never says that nothing speaks against it where something does, and names each dispute', () => {
    forEach((archive, provenance) => {
      for (const claim of archive.claims) {
        const page = deriveClaimPage(archive, provenance, claim);
        const { questions, refuting, answers } = whatIsAgainst(claim, archive);
        const some = questions.length + refuting + answers > 0;
        const sentences = [page.standing.text, page.gist.against?.words ?? '', page.description].join(' ');
        if (some) expect(sentences).not.toMatch(NOTHING);
        else expect(page.standing.text).not.toMatch(SOMETHING);
        for (const question of questions) expect(page.standing.text).toContain(`“${question}”`);
        if (page.gist.against) expect(page.gist.against.found).toBe(some);
        expect(page.against.length).toBe(refuting);
        expect(page.disputes.map(({ title }) => title)).toEqual(questions);
        const { derived } = toClaimJson(claim, provenance) as {
          derived: Record<'disputes' | 'refutedBy' | 'answeredAgainstBy', unknown[]>;
        };
        expect(derived.disputes.length).toBe(questions.length);
        expect(derived.refutedBy.length).toBe(refuting);
        expect(derived.answeredAgainstBy.length).toBe(answers);
      }
    });
  });

  it('of a claim says one number of origins and of sources, in every sentence and list', () => {
    forEach((archive, provenance) => {
      const documents = new Map(deriveDocuments(archive, provenance).map((item) => [item.record.id, item]));
      for (const claim of archive.claims) {
        const page = deriveClaimPage(archive, provenance, claim);
        const [, sources, origins] = /^(\d+) sources?, (\d+) origins?/.exec(page.count)!.map(Number);
        expect(deriveClaimLine(claim, provenance).count).toBe(page.count);
        expect(documents.get(claim.id)!.record.origins).toBe(origins);
        const { lead, text } = page.standing;
        const told = /on (\w+) independent origins/.exec(text)?.[1];
        if (told) expect(NUMBERS.indexOf(told)).toBe(origins);
        if (lead === 'Single origin.') expect(page.tree.ends).toBe(1);
        if (/^Single/.test(lead)) expect(origins).toBe(1);
        if (lead === 'Corroborated.') expect(origins).toBeGreaterThan(1);
        if (lead === 'Unsupported.') expect(sources).toBe(0);
        if (/all go back to/.test(text)) expect(page.tree.ends).toBe(1);
      }
    });
  });

  it('of an event counts its claims, and calls several origins neither one nor single', () => {
    forEach((archive, provenance) => {
      for (const event of archive.events) {
        const { lead, text } = deriveEventPage(archive, provenance, event).standing;
        const { independent } = provenance.ofEvent(event);
        const standings = event.claims.map((claim) => provenance.ofClaim(claim).standing);
        expect(text.toLowerCase()).toMatch(new RegExp(`^${NUMBERS[event.claims.length]} claims? `));
        if (lead === 'Single origin.') expect(independent).toBe(1);
        if (/^(Documented|Corroborated|Disputed|Single origin)\.$/.test(lead))
          expect(new Set(standings.filter((standing) => standing !== null)).size).toBe(1);
        const counted = [
          ...text.matchAll(/(\w+) (?:documented|corroborated|with one origin|disputed|of opinion|without)/g),
        ];
        if (counted.length > 0)
          expect(counted.reduce((sum, [, word]) => sum + NUMBERS.indexOf(word!), 0)).toBe(
            event.claims.length,
          );
      }
    });
  });

  it('of a claim or an event is dated in all places or in none', () => {
    forEach((archive, provenance) => {
      for (const claim of archive.claims) {
        const { clocks } = deriveClaimPage(archive, provenance, claim);
        const line = deriveClaimLine(claim, provenance);
        expect(line.when === null).toBe(clocks.when === null);
        expect(line.publicBy === null).toBe(clocks.publicSince === null);
      }
      for (const event of archive.events)
        expect(deriveEventPage(archive, provenance, event).clocks.when).not.toBeNull();
    });
  });

  it('of a dispute lists what else speaks against each answer', () => {
    forEach((archive, provenance) => {
      for (const dispute of archive.disputes) {
        for (const [at, view] of deriveDisputePage(archive, provenance, dispute).positions.entries()) {
          const against = dispute.positions[at]!.claims.map((claim) => whatIsAgainst(claim, archive));
          expect(view.refuted.length > 0).toBe(against.some(({ refuting }) => refuting > 0));
          expect(view.answers.length > 0).toBe(against.some(({ answers }) => answers > 0));
          const others = against.flatMap(({ questions }) => questions);
          expect(new Set(view.disputes.map(({ title }) => title))).toEqual(
            new Set(others.filter((question) => question !== dispute.question)),
          );
        }
      }
    });
  });

  it('of what is wanted speaks of one origin exactly where there is one, and of documents only where none stands', () => {
    forEach((archive, provenance) => {
      const wanted = deriveWanted(archive, provenance);
      for (const { id, why } of wanted['single-origin']) {
        const claim = archive.claims.find((item) => item.id === id)!;
        expect(/one origin/.test(why)).toBe(provenance.ofClaim(claim).origins.origins.length === 1);
      }
      const missing = new Set(wanted['no-firsthand'].map(({ id }) => id));
      for (const claim of archive.live.claims)
        if (provenance.ofClaim(claim).standing === 'documented') expect(missing.has(claim.id)).toBe(false);
    });
  });

  it('of a source counts each claim once, and no more refuted ones than disputed ones', () => {
    forEach((archive, provenance) => {
      for (const source of archive.sources) {
        const { card } = deriveSourcePage(archive, provenance, source);
        expect(card.documented + card.corroborated + card.single + card.disputed + card.opinion).toBe(
          card.claims,
        );
        expect(card.refuted).toBeLessThanOrEqual(card.disputed);
      }
    });
  });
});
