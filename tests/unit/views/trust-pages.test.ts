import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../../src/schema/calendar.ts';
import { deriveCorrections } from '../../../src/views/corrections/derive-corrections.ts';
import { deriveDisclosure } from '../../../src/views/disclosure/derive-disclosure.ts';
import { placeOnStrip, placeYears, STRIP } from '../../../src/views/disclosure/place-disclosure.ts';
import { deriveHome } from '../../../src/views/home/derive-home.ts';
import { deriveWanted, WANTED_KINDS } from '../../../src/views/wanted/derive-wanted.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';

const { archive, provenance } = loadFixture();

describe('the two clocks', () => {
  const view = deriveDisclosure(archive, provenance);

  it('puts what was longest out of sight first, and says for how long', () => {
    expect(view.late.map((event) => `${event.id}: ${event.lag}`)).toEqual([
      'holm-letter: 28 years 9 months',
      'lamp-first-lit: 8 years 9 months',
      'northern-lamps-tended: 6 years 2 months',
      'first-payment: 2 years',
    ]);
  });

  it('loses no live event', () => {
    const shown = [...view.late, ...view.prompt, ...view.undated].map((event) => event.id).sort();
    expect(shown).toEqual(archive.events.filter((event) => event.status === 'live').map((event) => event.id));
  });

  it('names the days on which hidden things came out, with all that came out on them', () => {
    expect(view.days.map((day) => [day.words, day.events.map((event) => event.id)])).toEqual([
      ['5 March 1892', ['northern-lamps-tended', 'gazette-report']],
      ['February 1894', ['lamp-first-lit']],
      ['21 June 1894', ['first-payment', 'court-rules']],
      ['September 1920', ['holm-letter']],
    ]);
  });

  it('draws every mark inside the strip, what happened never after what was published', () => {
    for (const event of [...view.late, ...view.prompt]) {
      const { happened, published } = placeOnStrip(event, view.span!);
      expect(happened.from).toBeGreaterThanOrEqual(0);
      expect(published.to).toBeLessThanOrEqual(STRIP.width);
      expect(happened.from).toBeLessThanOrEqual(published.to);
    }
  });

  it('never crowds the years of its axis', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20000, max: 20000 }),
        fc.integer({ min: 1, max: 80000 }),
        (first, length) => {
          const ticks = placeYears([first, first + length]);
          for (const [index, tick] of ticks.slice(1).entries())
            expect(tick.x - ticks[index]!.x).toBeGreaterThan(15);
        },
      ),
    );
    expect(
      placeYears([toDayNumber('1890-01-01'), toDayNumber('1894-12-31')]).map(({ year }) => year),
    ).toEqual([1890, 1891, 1892, 1893, 1894]);
  });
});

describe('most wanted', () => {
  const wanted = deriveWanted(archive, provenance);

  it('ranks each kind by how many records build on it', () => {
    for (const kind of WANTED_KINDS) {
      const uses = wanted[kind].map((item) => item.uses);
      expect(uses).toEqual([...uses].sort((a, b) => b - a));
    }
  });

  it('asks only for what is missing', () => {
    for (const { id } of wanted['single-origin']) {
      const claim = archive.claims.find((candidate) => candidate.id === id)!;
      expect(provenance.ofClaim(claim).origins.independent).toBe(1);
    }
    for (const { id } of wanted['open-dispute'])
      expect(archive.disputes.find((dispute) => dispute.id === id)!.state).toBe('open');
    for (const { id } of wanted.unarchived)
      expect(archive.sources.find((source) => source.id === id)!.archived).toBeUndefined();
  });

  it('opens the form for evidence where the repository is known, and offers none where it is not', () => {
    const [dispute] = wanted['open-dispute'];
    expect(dispute!.issueUrl).toMatch(
      /^https:\/\/example\.org\/skerry\/lamps\/issues\/new\?template=evidence\.yml&title=Evidence%20for%20a%20dispute%3A/,
    );
    const { repository: _, ...site } = archive.site;
    expect(deriveWanted({ ...archive, site }, provenance)['open-dispute'][0]!.issueUrl).toBeNull();
  });
});

it('corrections keep the reason and lead to the successor', () => {
  expect(
    deriveCorrections(archive).map(({ id, status, reason, successor }) => [
      id,
      status,
      reason,
      successor?.path ?? null,
    ]),
  ).toEqual([
    ['anonymous-handbill', 'withdrawn', 'Its paper was shown to be of a later make.', null],
    ['board-paid-900-crowns', 'withdrawn', 'The receipt belongs to another board.', null],
    ['handbill-calls-the-board-corrupt', 'withdrawn', 'The handbill is a later forgery.', null],
    [
      'handover-on-4-november',
      'superseded',
      'A slip in the first reading of the logbook.',
      '/claims/northern-guild-kept-gull-rock/',
    ],
    ['lamp-lit-again', 'superseded', 'The lamp had never gone out.', '/events/gull-rock-handed-over/'],
    ['second-lamp', 'withdrawn', 'It was never built.', null],
    [
      'skerry-coast-authority',
      'superseded',
      'The same body as the Harbour Board.',
      '/entities/harbour-board/',
    ],
  ]);
});

it('the first page counts what there is, and every claim once', () => {
  const home = deriveHome(archive, provenance);
  const live = archive.claims.filter((claim) => claim.status === 'live');
  expect(home.counts.claims).toBe(live.length);
  expect(home.standings.reduce((sum, { count }) => sum + count, 0)).toBe(live.length);
  expect(home.disputes.length).toBeGreaterThan(0);
  const open = archive.live.disputes.filter(({ state }) => state === 'open');
  expect(home.disputesInAll).toEqual({
    open: open.length,
    settled: archive.live.disputes.length - open.length,
  });
  expect(open.map(({ question }) => question)).toEqual(
    expect.arrayContaining(home.disputes.map(({ question }) => question)),
  );
});
