import { describe, expect, it } from 'vitest';
import type { Claim, Evidence, Source } from '../../../src/archive/archive.ts';
import { buildProvenance } from '../../../src/provenance/build-provenance.ts';
import {
  formatOpinion,
  formatOriginCount,
  formatOrigins,
  formatStanding,
} from '../../../src/provenance/format-standing.ts';
import { findOrigins } from '../../../src/provenance/origins.ts';

const source = (id: string, over: Partial<Source> = {}): Source =>
  ({
    collection: 'sources',
    id,
    body: '',
    title: `Title of ${id}`,
    publisher: { name: `The ${id}` },
    kind: 'news-report',
    derivesFrom: [],
    upstream: 'complete',
    interests: [],
    seen: 'full-text',
    seenVia: null,
    status: 'live',
    formerIds: [],
    authors: [],
    ...over,
  }) as unknown as Source;
const from = (id: string, ...upstream: Source[]): Source =>
  source(id, { derivesFrom: upstream.map((item) => ({ source: item, how: 'reports-on' as const })) });
const says = (item: Source, over: Partial<Evidence> = {}): Evidence =>
  ({
    source: item,
    stance: 'supports',
    basis: item.derivesFrom.length > 0 ? 'upstream' : 'own',
    via: [],
    ...over,
  }) as Evidence;
const words = (...items: Source[]): string => formatOrigins(findOrigins(items.map((item) => says(item))));

const NOTHING = { refuting: [], answers: [], disputes: [] };
const exhibit = source('exhibit', {
  kind: 'court-exhibit',
  seen: 'quoted-elsewhere',
  title: 'Letters of the mill',
});

describe('formatOrigins', () => {
  it('says that several retellings of one report have one origin', () => {
    const gazette = from('gazette', exhibit);
    expect(words(from('a', gazette), from('b', gazette), from('c', gazette))).toBe(
      'Three sources say so; all go back to a court exhibit, “Letters of the mill”, through The gazette. That document itself was not seen.',
    );
  });

  it('names the routes that did not copy each other', () => {
    expect(words(from('a', exhibit), from('b', exhibit))).toBe(
      'Two sources say so; all go back to a court exhibit, “Letters of the mill”, in two readings that did not copy each other: The a and The b. That document itself was not seen.',
    );
  });

  it('does not count a reading where it also rests on another reading', () => {
    const first = from('a', exhibit);
    expect(words(first, from('b', exhibit, first))).not.toContain('readings');
  });

  it('says so of a single source that is its own origin, and of one that does not say what it rests on', () => {
    expect(words(source('a'))).toBe('One source says so, a news report by The a. It is the origin itself.');
    expect(formatOrigins(findOrigins([says(source('a'), { basis: 'unstated' })]))).toBe(
      'One source says so, a news report by The a. It does not say what it rests on.',
    );
  });

  it('names independent origins', () => {
    expect(words(source('a'), source('b'))).toBe(
      'Two sources say so; they rest on two independent origins: The a and The b.',
    );
  });

  it('sets the title of a record off from the words around it', () => {
    expect(words(from('a', exhibit), source('b'))).toBe(
      'Two sources say so; they rest on two independent origins: The b and “Letters of the mill”.',
    );
  });

  it('does not count ends that do not say what they rest on', () => {
    const open = findOrigins([says(source('a')), says(source('b'), { basis: 'unstated' })]);
    expect(formatOrigins(open)).toBe(
      'Two sources say so. They end at two documents, of which one is known to be independent: The a.',
    );
    expect(formatOriginCount(open)).toBe('2 sources, 1 origin known to be independent');
  });

  it('has words for no support at all', () => {
    expect(formatOrigins(findOrigins([]))).toBe('No source recorded here supports it.');
  });
});

describe('formatStanding', () => {
  const archive = (claim: Claim) => {
    const lists = {
      claims: [claim],
      quotes: [],
      events: [],
      disputes: [],
      sources: [],
      entities: [],
      threads: [],
    };
    return { ...lists, live: lists } as never;
  };
  const claimOf = (over: Partial<Claim>): Claim =>
    ({
      collection: 'claims',
      id: 'x',
      kind: 'fact',
      statement: 'X.',
      evidence: [],
      answers: [],
      about: [],
      by: null,
      status: 'live',
      ...over,
    }) as unknown as Claim;

  it('says why a claim is disputed, before it says what supports it', () => {
    const claim = claimOf({ evidence: [says(source('a')), says(source('b'), { stance: 'refutes' })] });
    const provenance = buildProvenance(archive(claim)).ofClaim(claim);
    expect(formatStanding(provenance)).toEqual({
      lead: 'Disputed.',
      text: 'One source refutes it. One source says so, a news report by The a. It is the origin itself.',
    });
  });

  it('says where all who say so have an interest', () => {
    const vendor = source('a', { interests: [{ entity: { name: 'V' } as never, note: 'sells it' }] });
    const claim = claimOf({ evidence: [says(vendor)] });
    expect(formatStanding(buildProvenance(archive(claim)).ofClaim(claim)).text).toContain(
      'has an interest of its own',
    );
  });

  const mill = { name: 'The mill', partOf: null } as never;
  const statement = source('statement', { kind: 'company-statement', publisher: mill });
  const standingOf = (over: Partial<Claim>) => {
    const claim = claimOf(over);
    return formatStanding(buildProvenance(archive(claim)).ofClaim(claim));
  };

  it('says "by its own account" where somebody states something of itself, and nobody firsthand else', () => {
    const own = standingOf({ about: [mill], evidence: [says(statement)] });
    expect(own.lead).toBe('Documented by its own account.');
    expect(own.text).toContain('By its own account: The mill says so of itself.');
    const ruling = source('ruling', { kind: 'ruling' });
    expect(standingOf({ about: [mill], evidence: [says(statement), says(ruling)] }).lead).toBe('Documented.');
    expect(standingOf({ about: [], evidence: [says(statement)] }).lead).toBe('Documented.');
    expect(standingOf({ kind: 'attribution', about: [mill], evidence: [says(statement)] }).lead).toBe(
      'Documented.',
    );
  });

  it('says so too where nobody read the statement', () => {
    const unread = source('unread', { kind: 'company-statement', publisher: mill, seen: 'title-only' });
    const { lead, text } = standingOf({
      about: [mill],
      evidence: [says(from('a', unread), { basis: 'upstream' })],
    });
    expect(lead).toBe('Single origin.');
    expect(text).toContain('By its own account: it goes back to what The mill said of itself.');
  });

  it('documents nothing by a retelling, but by a copy that is stated to have it from there', () => {
    const seen = source('seen', { kind: 'court-exhibit' });
    const retelling = from('a', seen);
    expect(standingOf({ evidence: [says(retelling, { basis: 'upstream' })] })).toEqual({
      lead: 'Single origin.',
      text: expect.stringMatching(/That document was read, but its own words on this are not given here\.$/),
    });
    const copy = source('copy', { derivesFrom: [{ source: seen, how: 'copies' }] });
    expect(standingOf({ evidence: [says(copy, { basis: 'upstream' })] }).lead).toBe('Documented.');
    expect(standingOf({ evidence: [says(copy, { basis: 'upstream', assumed: true })] }).lead).toBe(
      'Single origin.',
    );
  });

  it('gives an opinion to its holder and counts what answers it', () => {
    const claim = claimOf({ kind: 'prediction', by: { name: 'Ada' } as never });
    expect(
      formatOpinion(claim, [{ as: 'rebuts' }, { as: 'undercuts' }, { as: 'supports' }], NOTHING),
    ).toEqual({
      lead: 'Prediction.',
      text: 'By Ada; to be weighed, not counted. Two claims speak against it and one other supports it.',
    });
    expect(formatOpinion(claim, [], NOTHING).text).toContain('Nothing recorded here answers it.');
  });
});
