import { describe, expect, it } from 'vitest';
import { checkContent } from '../src/provenance/check-content.ts';
import { formatProblem } from '../src/reading/problem.ts';
import { readContent } from '../src/reading/read-content.ts';

describe.each(['content', 'tests/fixtures/content'])('%s', (folder) => {
  const { problems, content, archive } = checkContent(readContent(folder));

  it('has no error', () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
  });

  it('loses no record on the way from disk to the archive', () => {
    expect(archive!.byId.size).toBe(content.raw.size);
  });
});
