import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openParsedStore, type ParsedStore, parserVersion } from '../../../src/cli/parsed-store.ts';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { parserKnowing } from '../../../src/reading/known-yaml.ts';
import { readContent } from '../../../src/reading/read-content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): string => join(folder, 'deep', 'parsed.txt');
const text = (value: unknown) => ({
  data: { value },
  places: new Map([['["value","value"]', { line: 0, column: 8 }]]),
});
const kept = (version: string, change?: (store: ParsedStore) => void): ParsedStore => {
  const store = openParsedStore(file(), version);
  change?.(store);
  store.save();
  return openParsedStore(file(), version);
};

describe('what was parsed', () => {
  it('is found in the next run, with its places', () => {
    const next = kept('v1', (store) => store.add('value: "tab\\tä"', text('tab\tä')));
    expect(next.find('value: "tab\\tä"')).toEqual(text('tab\tä'));
    expect(next.find('value: other')).toBeUndefined();
  });

  it('is as good as none for another version of the parser, or where the file is damaged', () => {
    kept('v1', (store) => store.add('value: 1', text(1)));
    expect(openParsedStore(file(), 'v2').find('value: 1')).toBeUndefined();
    writeFileSync(file(), 'v1\nnonsense');
    expect(openParsedStore(file(), 'v1').find('value: 1')).toBeUndefined();
  });

  it('is let go when a run does not use it, and grows with each place that is asked for', () => {
    kept('v1', (store) => {
      store.add('value: 1', text(1));
      store.add('value: 2', text(2));
    });
    const next = kept('v1', (store) =>
      store.find('value: 2')?.places.set('["key","value"]', { line: 0, column: 1 }),
    );
    expect(next.find('value: 1')).toBeUndefined();
    expect(next.find('value: 2')?.places.size).toBe(2);
  });

  it('is not written again when nothing is new', () => {
    kept('v1', (store) => store.add('value: 1', text(1)));
    const before = statSync(file()).mtimeMs;
    kept('v1', (store) => store.find('value: 1'));
    expect(statSync(file()).mtimeMs).toBe(before);
  });

  it('leaves out what JSON cannot say', () => {
    const next = kept('v1', (store) => store.add('value: .inf', text(Number.POSITIVE_INFINITY)));
    expect(next.find('value: .inf')).toBeUndefined();
  });

  it('is named by the library and by our own part of the parser', () => {
    expect(parserVersion()).toMatch(/^yaml \d+\.\d+\.\d+ [\w-]{43}$/);
  });

  it('changes nothing that the check says, and parses a changed record anew', () => {
    const content = 'tests/fixtures/content';
    const check = () => {
      const store = openParsedStore(file(), 'v1');
      const { problems } = checkContent(readContent(content, parserKnowing(store)));
      store.save();
      return problems;
    };
    const right = checkContent(readContent(content)).problems;
    expect(check()).toEqual(right);
    const first = readFileSync(file(), 'utf8');
    expect(check()).toEqual(right);
    expect(readFileSync(file(), 'utf8')).toBe(first);
  });
});
