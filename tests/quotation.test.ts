import { describe, expect, test } from 'vitest';
import { checkPassage } from '../src/provenance/check-passage.ts';
import type { Fingerprint } from '../src/provenance/fingerprint.ts';
import { parseFingerprintFile } from '../src/provenance/fingerprint-file.ts';
import { passageParts } from '../src/provenance/passage.ts';
import { readContent } from '../src/reading/read-content.ts';

/* The real passages of the real sources: all true ones pass, and one changed letter anywhere is caught. */

const content = readContent('content');

function passagesOf(source: string): string[] {
  const evidence = content.records.flatMap(
    (record) => (record.data.evidence ?? []) as { source: string; passage?: string }[],
  );
  return [
    ...new Set(
      evidence.filter((item) => item.source === source && item.passage).map((item) => item.passage!),
    ),
  ].sort();
}

describe.each([...content.fingerprints])('%s', (id, file) => {
  const fingerprint = parseFingerprintFile(file) as Fingerprint;
  const passages = passagesOf(id);

  test('every passage stands in it, also with other quotes, dashes and line breaks', () => {
    expect(passages.length).toBeGreaterThan(10);
    for (const passage of passages) {
      const reprinted = passage
        .replace(/["“”]/g, '„')
        .replace(/['‘’]/g, '´')
        .replace(/[-–—]/g, '‑')
        .replace(/ /g, '\n')
        .toUpperCase();
      for (const form of [passage, reprinted])
        expect(checkPassage(form, fingerprint), form).toEqual({ verdict: 'verbatim' });
    }
  });

  test('ten of them, spread over the document, changed by one letter at start, middle and end, are all caught', () => {
    const step = Math.max(1, Math.floor(passages.length / 10));
    const ten = passages.filter((_, index) => index % step === 0).slice(0, 10);
    expect(ten).toHaveLength(10);
    for (const passage of ten) {
      const part = passageParts(passage)[0]!;
      const letters = [...part.matchAll(/[\p{L}\p{N}]/gu)].map((match) => match.index);
      for (const at of [letters[0]!, letters[Math.floor(letters.length / 2)]!, letters.at(-1)!]) {
        const altered = `${part.slice(0, at)}${part[at]!.toLowerCase() === 'q' ? 'z' : 'q'}${part.slice(at + 1)}`;
        expect(checkPassage(altered, fingerprint).verdict, altered).toBe('not-found');
      }
    }
  });

  test('its file takes at most six bytes a character of its text', () => {
    expect(file.length / fingerprint.characters).toBeLessThanOrEqual(6);
  });
});
