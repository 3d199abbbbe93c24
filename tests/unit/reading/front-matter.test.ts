import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, splitFrontMatter } from '../../../src/reading/front-matter.ts';

const yamlish = fc.string({ unit: fc.constantFrom(...'ab:-?[]{}&*!|>#\'"%@`\n \t,~_<1.') });

describe('front matter', () => {
  it('never throws, whatever the text, and says something where it gives no value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), yamlish), (text) => {
        const { parsed, problems } = parseYaml('f.md', text, 2);
        expect(parsed === null).toBe(problems.length > 0);
        splitFrontMatter(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('places values and keys where they stand in the file', () => {
    const { parsed } = parseYaml('f.md', 'a: 1\nb:\n  - c: "x"\n    d: y\n', 2);
    expect(parsed?.placeOf(['b', 0, 'd'])).toEqual({ line: 5, column: 8 });
    expect(parsed?.placeOf(['b', 0, 'd'], 'key')).toEqual({ line: 5, column: 5 });
    expect(parsed?.placeOf(['b', 0, 'missing'])).toEqual({ line: 4, column: 5 });
  });

  it('splits at the first closing line, and counts lines', () => {
    expect(splitFrontMatter('---\na: 1\n---\n\nbody\n---\n')).toEqual({
      yaml: 'a: 1\n',
      body: '\nbody\n---\n',
      bodyLine: 4,
    });
  });
});
