import { describe, expect, it } from 'vitest';
import type { Archive, Claim, Dispute, Evidence, Source } from '../../../src/archive/archive.ts';
import { buildProvenance } from '../../../src/provenance/build-provenance.ts';
import { fingerprintText } from '../../../src/provenance/fingerprint.ts';
import { findSharedErrors, findSharedWordings } from '../../../src/provenance/shared-errors.ts';
import { findSharedRun } from '../../../src/provenance/shared-run.ts';

const source = (id: string, up: Source[] = [], over: Partial<Source> = {}): Source =>
  ({
    id,
    title: id,
    kind: 'news-report',
    seen: 'full-text',
    seenVia: null,
    upstream: 'complete',
    interests: [],
    publisher: { name: id },
    derivesFrom: up.map((item) => ({ source: item, how: 'reports-on' })),
    ...over,
  }) as unknown as Source;
const says = (item: Source, passage = 'ten crowns', stance = 'supports'): Evidence =>
  ({ source: item, passage, stance, basis: 'own', via: [] }) as unknown as Evidence;
const archiveOf = (evidence: Evidence[], dispute?: (claim: Claim) => Dispute): Archive => {
  const claim = { id: 'c', kind: 'fact', about: [], answers: [], evidence } as unknown as Claim;
  const disputes = dispute ? [dispute(claim)] : [];
  return {
    claims: [claim],
    quotes: [],
    events: [],
    sources: [],
    live: { claims: [claim], quotes: [], disputes },
  } as unknown as Archive;
};
const lost = (claim: Claim): Dispute =>
  ({
    state: 'resolved',
    resolution: { position: 'Right' },
    positions: [
      { label: 'Wrong', claims: [claim] },
      { label: 'Right', claims: [] },
    ],
  }) as unknown as Dispute;

describe('errors that sources share', () => {
  const find = (evidence: Evidence[], dispute?: (claim: Claim) => Dispute): string[][] => {
    const archive = archiveOf(evidence, dispute);
    return findSharedErrors(archive, buildProvenance(archive)).map(({ sources }) =>
      sources.map(({ id }) => id),
    );
  };
  const minutes = source('minutes');
  const [gazette, courant] = [source('gazette', [minutes]), source('courant', [minutes])];

  it('are found where a dispute or a source is against what retellings of one read document say', () => {
    expect(find([says(gazette), says(courant)], lost)).toEqual([['gazette', 'courant']]);
    expect(find([says(gazette), says(courant), says(minutes, 'nine', 'refutes')])).toEqual([
      ['gazette', 'courant'],
    ]);
  });

  it('are none where nothing is against it, or the record says how they came to it', () => {
    expect(find([says(gazette), says(courant)])).toEqual([]);
    expect(find([says(gazette), says(source('a', [gazette]))], lost)).toEqual([]);
    expect(find([says(gazette), says(courant), says(minutes)], lost)).toEqual([]);
    const unread = source('unread', [], { seen: 'title-only' });
    expect(find([says(source('a', [unread])), says(source('b', [unread]))], lost)).toEqual([]);
  });
});

describe('wordings that sources share', () => {
  const minutes = source('minutes');
  const find = (own: string, other: string, coverage: 'whole' | 'part' = 'whole'): string[] => {
    const archive = archiveOf([
      says(source('gazette', [minutes]), own),
      says(source('courant', [minutes]), other),
    ]);
    const text = 'The Board granted the keeper nine crowns and a half on 4 June of the year before.';
    const fingerprint = { ...fingerprintText(text), sha256: '', characters: text.length, coverage };
    const provenance = { ...buildProvenance(archive), fingerprints: new Map([['minutes', fingerprint]]) };
    return findSharedWordings(archive, provenance).map(({ words }) => words);
  };

  it('are found where the document behind both was read whole and has other words', () => {
    expect(find('gave the keeper on 14 June 1891', 'paid him, on 14 June 1891.')).toEqual([
      'on 14 June 1891',
    ]);
  });

  it('are none where the document has them, was read in part, or where too little is shared', () => {
    expect(find('The Board granted the keeper nine crowns', 'the Board granted the keeper nine')).toEqual([]);
    expect(find('on 14 June 1891', 'on 14 June 1891', 'part')).toEqual([]);
    expect(find('gave the keeper money', 'gave the keeper a lamp')).toEqual([]);
  });
});

it('a shared run keeps the signs of a number, and is told by its length or a digit', () => {
  expect(findSharedRun('a grant of “$1.3 billion,” they say', 'some $1.3 billion was paid')).toBe(
    '$1.3 billion',
  );
  expect(findSharedRun('a grant of $1.3 billion', 'a grant of €1.3 billion')).toBeNull();
  expect(findSharedRun('the lamp went out at the very end', 'The lamp went out at the door')).toBe(
    'the lamp went out at the',
  );
});
