import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { type ParsedRecord, parseContent } from '../../../src/archive/parsed-content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { getRecord } from '../../fixtures/load-fixture.ts';

const content = parseContent(readContent(join(import.meta.dirname, '../../fixtures/content')));
const site = content.site!;
const whole = buildArchive(site, content.records);
const without = (...ids: string[]) =>
  buildArchive(
    site,
    content.records.filter(({ id }) => !ids.includes(id)),
  );

describe('a linked record', () => {
  it('is one object, wherever it is linked from', () => {
    const claim = getRecord(whole, 'claims', 'board-grants-1200-crowns');
    const board = getRecord(whole, 'entities', 'harbour-board');
    expect(claim.about[0]).toBe(board);
    expect(claim.relation?.subject).toBe(board);
    expect(claim.evidence[0]?.source).toBe(getRecord(whole, 'sources', 'coastal-gazette-1892-03'));
    expect(claim.evidence[0]?.via[0]).toBe(getRecord(whole, 'sources', 'board-minutes-1891'));
  });

  it('takes the parties of its sum from its relation where it names none', () => {
    const { amount, relation } = getRecord(whole, 'claims', 'board-grants-1200-crowns');
    expect([amount?.from, amount?.to]).toEqual([relation?.subject, relation?.object]);
  });

  it('has by each piece of evidence what it rests on', () => {
    const bases = getRecord(whole, 'claims', 'board-grants-1200-crowns').evidence.map(({ basis }) => basis);
    expect(bases).toEqual(['upstream']);
    const upstream = getRecord(whole, 'sources', 'coastal-gazette-1892-03').derivesFrom;
    const archive = without(...upstream.map(({ source }) => source.id));
    const alone = getRecord(archive, 'claims', 'board-grants-1200-crowns');
    expect(alone.evidence.map(({ basis, via }) => [basis, via])).toEqual([['own', []]]);
  });

  it('stands in circles', () => {
    const records = content.records.map((record) =>
      record.id === 'gull-rock'
        ? ({ ...record, data: { ...record.data, partOf: 'gull-rock-light' } } as ParsedRecord)
        : record.id === 'gull-rock-light'
          ? ({ ...record, data: { ...record.data, partOf: 'gull-rock' } } as ParsedRecord)
          : record,
    );
    const rock = getRecord(buildArchive(site, records), 'entities', 'gull-rock');
    expect(rock.partOf?.partOf).toBe(rock);
    expect(rock.lane).toEqual(getRecord(whole, 'entities', 'gull-rock').lane);
  });
});

describe('a link to nothing', () => {
  it('leaves out the item of a list that needs it, and the tie that needs both ends', () => {
    const claim = getRecord(without('southern-guild'), 'claims', 'board-grants-1200-crowns');
    expect(claim.relation).toBeNull();
    expect(claim.about.map(({ id }) => id)).toEqual(['harbour-board']);
    expect([claim.amount?.from?.id, claim.amount?.to]).toEqual(['harbour-board', null]);
    const orphan = getRecord(without('coastal-gazette-1892-03'), 'claims', 'board-grants-1200-crowns');
    expect(orphan.evidence).toEqual([]);
  });

  it('leaves an empty entity as the publisher and the speaker', () => {
    const [quote] = whole.quotes;
    const source = getRecord(whole, 'sources', 'coastal-gazette-1892-03');
    const archive = without(source.publisher.id, quote!.speaker.id);
    expect(getRecord(archive, 'sources', source.id).publisher.id).toBe('');
    expect(getRecord(archive, 'quotes', quote!.id).speaker.name).toBe('');
  });

  it('is one to a record of another kind, too', () => {
    const records = content.records.map((record) =>
      record.id === 'gull-rock'
        ? ({ ...record, data: { ...record.data, partOf: 'board-minutes-1891' } } as ParsedRecord)
        : record,
    );
    expect(getRecord(buildArchive(site, records), 'entities', 'gull-rock').partOf).toBeNull();
  });
});
