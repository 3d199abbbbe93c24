import { describe, expect, test } from 'vitest';
import { checkPassage } from '../src/provenance/check-passage.ts';
import type { Fingerprint } from '../src/provenance/fingerprint.ts';
import { parseFingerprintFile } from '../src/provenance/fingerprint-file.ts';
import { passageParts } from '../src/provenance/passage.ts';
import { readContent } from '../src/reading/read-content.ts';

/* The real passages of the real sources: all true ones pass, and one changed letter anywhere is caught. */

const content = readContent('content');
const evidence = content.records.flatMap(
  (record) => (record.data.evidence ?? []) as { source: string; passage?: string }[],
);

function passagesOf(source: string): string[] {
  const passages = evidence.flatMap((item) => (item.source === source ? (item.passage ?? []) : []));
  return [...new Set(passages)].sort();
}

const sources = [...content.fingerprints].map(([id, file]) => ({
  id,
  file,
  fingerprint: parseFingerprintFile(file) as Fingerprint,
  passages: passagesOf(id),
}));

test('some sources have fingerprints, and passages to be checked by them', () => {
  expect(sources.length).toBeGreaterThanOrEqual(4);
  expect(sources.flatMap(({ passages }) => passages).length).toBeGreaterThan(200);
});

describe('every passage of a fingerprinted source', () => {
  test('stands in it, also with other quotes, dashes, case and line breaks', () => {
    for (const { fingerprint, passages } of sources)
      for (const passage of passages) {
        const reprinted = passage
          .replace(/["“”]/g, '„')
          .replace(/['‘’]/g, '´')
          .replace(/[-–]/g, '‑')
          .replace(/ /g, '\n')
          .toUpperCase();
        for (const form of [passage, reprinted])
          expect(checkPassage(form, fingerprint), form).toEqual({ verdict: 'verbatim' });
      }
  });

  test('is refused with one letter changed at its start, middle or end', () => {
    for (const { fingerprint, passages } of sources)
      for (const passage of passages) {
        const part = passageParts(passage)[0] ?? '';
        const letters = [...part.matchAll(/[\p{L}\p{N}]/gu)].map((match) => match.index);
        for (const at of [
          letters[0] ?? 0,
          letters[Math.floor(letters.length / 2)] ?? 0,
          letters.at(-1) ?? 0,
        ]) {
          const altered = `${part.slice(0, at)}${part[at]?.toLowerCase() === 'q' ? 'z' : 'q'}${part.slice(at + 1)}`;
          expect(checkPassage(altered, fingerprint).verdict, altered).toBe('not-found');
        }
      }
  });
});

test('a fingerprint takes at most fourteen bytes a character of its text', () => {
  for (const { id, file, fingerprint } of sources)
    expect(file.length / fingerprint.characters, id).toBeLessThanOrEqual(14);
});
