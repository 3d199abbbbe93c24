import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, checkBroken } from '../../fixtures/check-fixture.ts';

const folders = readdirSync(BROKEN).filter((name) => name !== 'base');

describe('broken content', () => {
  it('is the base plus one fault: the base itself has no problem, and nothing to suggest', () => {
    expect(checkBroken('base')).toEqual([]);
  });

  it.each(folders)('%s is reported word for word', (name) => {
    const expected = readFileSync(join(BROKEN, name, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(checkBroken(name)).toEqual(expected);
  });

  it('has a fixture for every rule', () => {
    const rules = ['src/archive/rules', 'src/provenance/rules'].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, '../../..', folder))
        .filter((file) => file !== 'index.ts' && file !== 'rule.ts')
        .map((file) => file.slice(0, -3)),
    );
    const tested = folders.flatMap((name) =>
      readFileSync(join(BROKEN, name, 'expected.txt'), 'utf8').split('\n'),
    );
    const missing = rules.filter((rule) => !tested.some((line) => line.includes(` ${rule}: `)));
    expect(missing).toEqual([]);
  });
});
