import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/reading/front-matter.ts';
import { type KnownText, parserKnowing } from '../../../src/reading/known-yaml.ts';

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const leaf = fc.oneof(
  word,
  fc.integer({ min: -9, max: 9 }).map(String),
  fc.constant('"a: b"'),
  fc.constant('[a, b]'),
);
const yaml = fc
  .uniqueArray(fc.tuple(word, leaf), { selector: ([key]) => key, minLength: 1, maxLength: 5 })
  .map((pairs) => pairs.map(([key, value]) => `${key}: ${value}\n`).join(''));

function makeStore() {
  const texts = new Map<string, KnownText>();
  let added = 0;
  return {
    added: () => added,
    find: (text: string) => texts.get(text),
    add: (text: string, known: KnownText) => {
      added++;
      texts.set(text, known);
    },
  };
}

describe('a parser that knows some texts', () => {
  it('gives the values, the problems and the places that parsing gives, at first and ever after', () => {
    fc.assert(
      fc.property(yaml, fc.constantFrom(1, 2, 40), fc.boolean(), (text, firstLine, spoilt) => {
        const written = spoilt ? `${text}a: [\n` : text;
        const parse = parserKnowing(makeStore());
        const told = (by: typeof parseYaml) => {
          const { parsed, problems } = by('f.md', written, firstLine);
          const paths = Object.keys(parsed?.data ?? {}).map((key) => [key]);
          const places = [...paths, ['nowhere'], ['a', 1]].flatMap((path) => [
            parsed?.placeOf(path),
            parsed?.placeOf(path, 'key'),
          ]);
          return { data: parsed?.data, problems, places };
        };
        const right = told(parseYaml);
        for (let time = 0; time < 3; time++) expect(told(parse)).toEqual(right);
      }),
    );
  });

  it('places a known text anew where it begins on another line', () => {
    const parse = parserKnowing(makeStore());
    for (const firstLine of [2, 7])
      expect(parse('f.md', 'a: 1\nb: 2\n', firstLine).parsed?.placeOf(['b'])).toEqual({
        line: firstLine + 1,
        column: 4,
      });
  });

  it('keeps a text that has no problem once, and never one that has', () => {
    const store = makeStore();
    const parse = parserKnowing(store);
    for (const text of ['a: 1\n', 'a: 1\n', 'day: 2019-07-22\n', 'a: [\n']) parse('f.md', text, 2);
    expect(store.added()).toBe(1);
  });
});
