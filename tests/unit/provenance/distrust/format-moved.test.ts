import { describe, expect, it } from 'vitest';
import { compareWeighed } from '../../../../src/provenance/distrust/compare.ts';
import {
  formatStandingWord,
  type Told,
  tellMoved,
  tellRecord,
} from '../../../../src/provenance/distrust/format-moved.ts';
import { weigh } from '../../../../src/provenance/distrust/weigh.ts';
import { document, from, record, small } from './small-index.ts';

const NONE: ReadonlySet<number> = new Set();
const [LETTER, GAZETTE, ALMANAC, DIARY] = [0, 1, 2, 3];
const join = ({ lead, text, strong }: Told): string => `${lead}${text}${strong}.`;

/** What striking says on the page of one record. */
function tell(at: number, ...struck: number[]): string {
  const set = new Set(struck);
  return join(tellRecord(small, at, set, weigh(small, NONE), weigh(small, set)));
}

/** What striking says on a page of several. */
function tellAll(index: typeof small, ...struck: number[]): string {
  const moved = compareWeighed(index, weigh(index, NONE), weigh(index, new Set(struck)));
  return join(tellMoved(index, struck, moved));
}

describe('what striking does to one record', () => {
  it('names the sources that still count, and how it stands now', () => {
    expect(tell(0, GAZETTE!)).toBe(
      'Without Gazette one of three sources still counts, Diary. It is no longer corroborated but single origin.',
    );
  });

  it('says that several sources rest on one document', () => {
    expect(tell(0, DIARY!)).toBe(
      'Without Diary two of three sources still count, Gazette and Almanac. They rest on one document. It is no longer corroborated but single origin.',
    );
  });

  it('says that it falls', () => {
    expect(tell(0, LETTER!, DIARY!)).toBe(
      'Without Letter and Diary nothing here supports the claim: it falls.',
    );
  });

  it('says that nothing changes', () => {
    expect(tell(1, ALMANAC!)).toBe('Without Almanac its one source still counts. It stays single origin.');
  });

  it('an opinion has no standing to lose', () => {
    expect(tell(2, LETTER!)).toBe('Without Letter its one source still counts.');
  });

  it('a source that refutes no longer does', () => {
    expect(tell(3, DIARY!)).toBe(
      'Without Diary its one source still counts. It is no longer disputed but single origin.',
    );
  });

  it('many documents are counted', () => {
    expect(tell(1, 0, 1, 2, 3)).toBe('Without four documents nothing here supports the claim: it falls.');
  });
});

describe('what striking does to many', () => {
  it('counts what falls and what changes, then events and answers; a withdrawn record is not told of', () => {
    expect(tellAll(small, DIARY!)).toBe(
      'Without Diary one record falls and two change their standing. One event falls or changes its standing and one answer to disputed questions has nothing left.',
    );
  });

  it('calls the one event that a page is about this event', () => {
    const [event] = small.groups;
    const page = { ...small, groups: [event!] };
    expect(tellAll(page, DIARY!)).toBe(
      'Without Diary one record falls and two change their standing. This event is now single origin.',
    );
    expect(tellAll(page, LETTER!, GAZETTE!, ALMANAC!, DIARY!)).toBe(
      'Without four documents four records fall. Nothing is left that supports this event.',
    );
  });

  it('names the answers of the one dispute that a page is about', () => {
    const [, dispute] = small.groups;
    const page = { ...small, groups: [dispute!] };
    expect(tellAll(page, DIARY!)).toBe(
      'Without Diary one record falls and two change their standing. Nothing is left for “No”.',
    );
    expect(tellAll(page, LETTER!, GAZETTE!, ALMANAC!, DIARY!)).toBe(
      'Without four documents four records fall. Nothing is left for “Yes” and “No”.',
    );
  });

  it('says so where every standing stays', () => {
    const idle = { ...small, sources: [...small.sources, document('Idle')] };
    expect(tellAll(idle, 4)).toBe('Without Idle every standing stays as it is.');
  });

  it('says what only falls and what only changes', () => {
    const two = {
      ...small,
      records: [record('a', [from(3, 'own')]), record('b', [from(3, 'own')])],
      groups: [],
    };
    expect(tellAll(two, 3)).toBe('Without Diary two records fall.');
    const one = { ...two, records: [record('a', [from(3, 'own'), from(1)])] };
    expect(tellAll(one, 3)).toBe('Without Diary one record changes its standing.');
  });
});

it('a standing inside a sentence', () => {
  expect([formatStandingWord('single-origin'), formatStandingWord(null)]).toEqual([
    'single origin',
    'unsupported',
  ]);
});
