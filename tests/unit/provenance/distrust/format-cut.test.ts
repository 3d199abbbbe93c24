import { describe, expect, it } from 'vitest';
import { formatCut } from '../../../../src/provenance/distrust/format-cut.ts';
import { findCut } from '../../../../src/provenance/distrust/smallest-cut.ts';
import type { TrustItem, TrustSource } from '../../../../src/provenance/distrust/trust-index.ts';
import { from, document as make } from './small-index.ts';

const say = (sources: TrustSource[], items: TrustItem[]): string => {
  const { lead, text } = formatCut(sources, findCut(sources, items), 'claim');
  return `${lead} ${text}`.trim();
};

describe('what a record depends on, in words', () => {
  const letter = make('Letter', [], { read: false });

  it('one document that nobody read', () => {
    expect(say([letter, make('Gazette', [0]), make('Courant', [0])], [from(1), from(2)])).toBe(
      'Rests on one document, which nobody here has read. Without it nothing here supports the claim.',
    );
  });

  it('one document, known through one other', () => {
    expect(
      say([make('Letter'), make('Gazette', [0]), make('A', [1]), make('B', [1])], [from(2), from(3)]),
    ).toBe(
      'Rests on one document. Without it nothing here supports the claim. All of it comes by way of Gazette.',
    );
  });

  it('several origins, one report of them', () => {
    expect(say([make('Letter'), make('Diary'), make('Gazette', [0, 1])], [from(2)])).toBe(
      'All of it comes by way of Gazette. Without it nothing here supports the claim.',
    );
  });

  it('origins of which two must fall, and no other two would do', () => {
    expect(say([make('Letter'), make('Diary')], [from(0, 'own'), from(1, 'own')])).toBe(
      'Stands on two origins; any one may fall. Two would have to fall together: Letter and Diary.',
    );
  });

  it('origins of which two must fall, and other two would do as well', () => {
    const sources = [make('Letter'), make('Diary'), make('Gazette', [0]), make('Courant', [1])];
    expect(say(sources, [from(2), from(3)])).toBe(
      'Stands on two origins; any one may fall. Two would have to fall together, such as Letter and Diary.',
    );
  });

  it('calls them documents where not all are known to be origins, and tells those of one name apart', () => {
    const sources = [make('Gazette'), { ...make('Gazette'), title: 'Another' }];
    expect(say(sources, [from(0, 'own'), from(1, 'unstated')])).toBe(
      'Stands on two documents; any one may fall. Two would have to fall together: Gazette (“Of Gazette”) and Gazette (“Another”).',
    );
  });

  it('nothing at all', () => {
    expect(say([letter], [])).toBe('Nothing here supports the claim.');
  });
});
