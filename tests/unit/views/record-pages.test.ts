import { describe, expect, it } from 'vitest';
import { deriveClaimPage } from '../../../src/views/claims/derive-claim-page.ts';
import { deriveClaimsIndex } from '../../../src/views/claims/derive-claims-index.ts';
import { deriveDisputePage } from '../../../src/views/disputes/derive-dispute-page.ts';
import { deriveDisputesIndex } from '../../../src/views/disputes/derive-disputes-index.ts';
import { deriveEntitiesIndex } from '../../../src/views/entities/derive-entities-index.ts';
import { deriveEntityPage } from '../../../src/views/entities/derive-entity-page.ts';
import { deriveEventPage } from '../../../src/views/events/derive-event-page.ts';
import { deriveEventsIndex } from '../../../src/views/events/derive-events-index.ts';
import { toJsonLd } from '../../../src/views/frame/json-ld.ts';
import { deriveActions } from '../../../src/views/frame/record-actions.ts';
import { deriveQuotePage } from '../../../src/views/quotes/derive-quote-page.ts';
import { deriveQuotesIndex } from '../../../src/views/quotes/derive-quotes-index.ts';
import { deriveFormerIds } from '../../../src/views/records/derive-former-ids.ts';
import { deriveSourcePage } from '../../../src/views/sources/derive-source-page.ts';
import { deriveSourcesIndex } from '../../../src/views/sources/derive-sources-index.ts';
import { deriveThreadPage } from '../../../src/views/threads/derive-thread-page.ts';
import { deriveThreadsIndex } from '../../../src/views/threads/derive-threads-index.ts';
import { getRecord, loadFixture } from '../../fixtures/load-fixture.ts';

const { archive, provenance } = loadFixture();
const live = <R extends { status: string }>(records: readonly R[]): R[] =>
  records.filter(({ status }) => status === 'live');

describe('every page', () => {
  const pages: [string, unknown][] = [
    ...archive.claims.map(
      (item) => [item.id, deriveClaimPage(archive, provenance, item)] as [string, unknown],
    ),
    ...archive.quotes.map(
      (item) => [item.id, deriveQuotePage(archive, provenance, item)] as [string, unknown],
    ),
    ...archive.events.map(
      (item) => [item.id, deriveEventPage(archive, provenance, item)] as [string, unknown],
    ),
    ...archive.entities.map(
      (item) => [item.id, deriveEntityPage(archive, provenance, item)] as [string, unknown],
    ),
    ...archive.sources.map(
      (item) => [item.id, deriveSourcePage(archive, provenance, item)] as [string, unknown],
    ),
    ...archive.disputes.map(
      (item) => [item.id, deriveDisputePage(archive, provenance, item)] as [string, unknown],
    ),
    ...archive.threads.map(
      (item) => [item.id, deriveThreadPage(archive, provenance, item)] as [string, unknown],
    ),
  ];

  it.each(pages)('%s is plain data that survives JSON', (_, page) => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(JSON.parse(JSON.stringify(structuredClone(page))));
  });

  it.each(pages)('%s counts no sources without their origins', (_, page) => {
    for (const words of JSON.stringify(page).match(/"\d+ sources?[^"]*"/g) ?? [])
      expect(words).toMatch(/^"\d+ sources?, \d+ origins?( known to be independent)?"$/);
  });
});

describe('indexes', () => {
  it('hold every live record once', () => {
    const ids = (links: readonly { path: string }[]): string[] => links.map(({ path }) => path).sort();
    const all = (collection: string, records: readonly { id: string }[]): string[] =>
      records.map(({ id }) => `/${collection}/${id}/`).sort();
    expect(ids(deriveClaimsIndex(archive, provenance).flatMap((group) => group.claims))).toEqual(
      all('claims', live(archive.claims)),
    );
    expect(ids(deriveQuotesIndex(archive, provenance))).toEqual(all('quotes', live(archive.quotes)));
    expect(ids(deriveEventsIndex(archive, provenance).flatMap((year) => year.events))).toEqual(
      all('events', live(archive.events)),
    );
    expect(ids(deriveEntitiesIndex(archive).flatMap((group) => group.entities))).toEqual(
      all('entities', live(archive.entities)),
    );
    expect(ids(deriveSourcesIndex(archive, provenance).flatMap((group) => group.sources))).toEqual(
      all('sources', live(archive.sources)),
    );
    expect(
      ids(
        deriveDisputesIndex(archive).groups.flatMap(({ kinds }) => kinds.flatMap(({ disputes }) => disputes)),
      ),
    ).toEqual(all('disputes', live(archive.disputes)));
    expect(ids(deriveThreadsIndex(archive))).toEqual(all('threads', live(archive.threads)));
  });
});

describe('a claim', () => {
  it('that was superseded says so, why, and what took its place', () => {
    const page = deriveClaimPage(archive, provenance, getRecord(archive, 'claims', 'handover-on-4-november'));
    expect(page.status?.words).toBe('Superseded');
    expect(page.status?.reason).toContain('logbook');
    expect(page.status?.successor?.path).toBe('/claims/northern-guild-kept-gull-rock/');
  });

  it('shows what refutes it apart from what supports it', () => {
    const page = deriveClaimPage(
      archive,
      provenance,
      getRecord(archive, 'claims', 'courant-says-1500-crowns'),
    );
    expect(page.against.map(({ sourceId }) => sourceId)).toEqual(['coastal-gazette-1892-03']);
    const leaves = page.tree.columns.flat().flatMap((cell) => ('leaf' in cell ? [cell.leaf.sourceId] : []));
    expect(leaves).toEqual(['harbour-courant-1892-04']);
    expect(page.standing.lead).toBe('Disputed.');
    expect(page.disputes).toEqual([expect.objectContaining({ state: 'open', label: '1,500 crowns' })]);
  });

  it('draws a document on which several rest once', () => {
    for (const claim of archive.claims) {
      const { tree } = deriveClaimPage(archive, provenance, claim);
      const steps = tree.columns.flat().flatMap((cell) => ('step' in cell ? [cell.step.id] : []));
      expect(new Set(steps).size).toBe(steps.length);
    }
  });

  it('marks an end of the tree for each origin', () => {
    for (const claim of archive.claims) {
      const { tree } = deriveClaimPage(archive, provenance, claim);
      const ends = tree.columns
        .flat()
        .filter((cell) => ('leaf' in cell && cell.leaf.end) || ('step' in cell && cell.step.end));
      expect(ends.length).toBeGreaterThanOrEqual(tree.ends);
    }
  });
});

describe('a dispute', () => {
  it('that is resolved says which answer stands and which does not', () => {
    const page = deriveDisputePage(
      archive,
      provenance,
      getRecord(archive, 'disputes', 'who-kept-gull-rock-in-1893'),
    );
    expect(page.lead).toBe('Resolved: The Southern Guild.');
    expect(page.positions.map(({ verdict }) => verdict)).toEqual(['stands', 'lost']);
    expect(page.settle.title).toBe('What remains');
  });

  it('that is open or dissolved upholds nobody', () => {
    for (const id of ['how-much-was-the-grant', 'did-vane-ask-for-the-rock']) {
      const page = deriveDisputePage(archive, provenance, getRecord(archive, 'disputes', id));
      expect(page.positions.map(({ verdict }) => verdict)).toEqual([null, null]);
    }
  });

  it('cuts its body where a heading speaks of settling', () => {
    const dispute = { ...getRecord(archive, 'disputes', 'how-much-was-the-grant') };
    dispute.body = 'What it is about.\n\n## What would settle it\n\nThe accounts.';
    const page = deriveDisputePage(archive, provenance, dispute);
    expect(page.intro).toBe('What it is about.');
    expect(page.settle.text).toBe('The accounts.');
    dispute.state = 'dissolved';
    expect(deriveDisputePage(archive, provenance, dispute).settle.title).toBe('What would reopen it');
  });
});

describe('a source', () => {
  it('shows all that it rests on, up to the origins', () => {
    const page = deriveSourcePage(
      archive,
      provenance,
      getRecord(archive, 'sources', 'islanders-almanac-1893'),
    );
    expect(page.upstream).toHaveLength(1);
    expect(page.upstream[0]!.upstream.map(({ isOrigin }) => isOrigin)).toEqual([true, true]);
    expect(page.upstreamOpen).toBe(true);
  });

  it('names the claims that go back to it through others, and none of them twice', () => {
    for (const source of archive.sources) {
      const { sections, through } = deriveSourcePage(archive, provenance, source);
      const claims = sections.flatMap((section) => section.claims);
      const cited = new Set(claims.filter(({ stance }) => stance === null).map(({ id }) => id));
      expect(through.filter(({ id }) => cited.has(id))).toEqual([]);
    }
    expect(
      archive.sources.some((source) => deriveSourcePage(archive, provenance, source).through.length > 0),
    ).toBe(true);
  });

  it('holds every live claim that it bears on', () => {
    for (const source of archive.sources) {
      const expected = live(archive.claims).filter((claim) =>
        claim.evidence.some((item) => item.source === source),
      );
      const { sections, card } = deriveSourcePage(archive, provenance, source);
      const claims = sections.flatMap((section) => section.claims);
      expect(claims.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(card.documented + card.corroborated + card.single + card.disputed + card.opinion).toBe(
        card.claims,
      );
    }
  });
});

describe('the links of a record to its repository', () => {
  const claim = getRecord(archive, 'claims', 'courant-says-1500-crowns');

  it('show where a repository is known', () => {
    const { editUrl, reportUrl } = deriveActions(claim, archive);
    expect(editUrl).toBe(
      'https://example.org/skerry/lamps/edit/main/content/claims/courant-says-1500-crowns.md',
    );
    expect(reportUrl).toBe(
      'https://example.org/skerry/lamps/issues/new?template=error-in-a-record.yml&title=Error%20in%20claim%3A%20The%20Harbour%20Courant%20puts%20the%20grant%20at%201%2C500%20crowns%20a%20year.&record=content%2Fclaims%2Fcourant-says-1500-crowns.md',
    );
  });

  it('are left out where none is', () => {
    const { repository: _, ...site } = archive.site;
    const { editUrl, reportUrl } = deriveActions(claim, { ...archive, site });
    expect([editUrl, reportUrl]).toEqual([null, null]);
  });
});

it('gives each former id the record that answers for it', () => {
  expect(deriveFormerIds(archive)).toContainEqual(
    expect.objectContaining({ collection: 'claims', id: 'handbill-on-the-board' }),
  );
});

it('lets no text close the script that holds JSON-LD', () => {
  const text = toJsonLd({ '@type': 'Claim', name: '</script><script>alert(1)</script>\u2028' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script>\u2028');
});
