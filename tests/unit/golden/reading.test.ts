import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { parseYaml, splitFrontMatter } from '../../../src/reading/front-matter.ts';
import { decodeRecord, placeOf, placesIn } from '../../../src/reading/guard-bytes.ts';
import { compareProblems, formatProblem, type Problem } from '../../../src/reading/problem.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { golden } from '../../golden/golden.ts';

const YAML = [
  'a: 1\na: 2\nb: 3\nb: 4',
  'a:\n  b: 1\n  b: 2',
  'a: *b',
  'a: &b 1',
  'a: !x 1',
  'a: !!str 1',
  '1: a\ntrue: b\nnull: c',
  '[a, b]: c',
  '? {a: 1}\n: b',
  'when: 1891-11-03\npublished: 1891-11\nnext: "1891-11"\nyear: 1891\nwords: 1891-11 or so\nlist:\n  - 1891-12',
  '__proto__: 1\nprototype: 2\nconstructor: 3',
  'a: b: c',
  'a: "b',
  "a: 'b' c",
  '\ta: 1',
  'a: {b: [1, 2',
  'a: @b',
  Array.from({ length: 30 }, (_, n) => `a${n}: @b`).join('\n'),
  `a: ${'['.repeat(12)}${']'.repeat(12)}`,
  `a: ${'{b: '.repeat(12)}1${'}'.repeat(12)}`,
  `a: ${'['.repeat(13)}${']'.repeat(13)}`,
  `a: ${'[1], '.repeat(20)}`,
  `a:\n${' '.repeat(47)}b: 1`,
  `a:\n${' '.repeat(48)}b: 1`,
  `${'- '.repeat(11)}a`,
  `${'- '.repeat(12)}a`,
  Array.from({ length: 2000 }, (_, n) => `k${n}: 1`).join('\n'),
  Array.from({ length: 2001 }, (_, n) => `k${n}: 1`).join('\n'),
  'text',
  '',
  '# only a comment',
];
const brief = (text: string): string =>
  text.length > 90 ? `${text.slice(0, 40)} … of ${text.length}` : text;

/** A folder with such files below it, as it is read. */
function readFiles(files: Record<string, string | null>) {
  const folder = mkdtempSync(join(tmpdir(), 'whence-reading-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, text === null ? '' : '..'), { recursive: true });
      if (text !== null) writeFileSync(join(folder, path), text);
    }
    const { records, site, problems, readOn, ...rest } = readContent(folder);
    return {
      ...rest,
      records: records.map(({ placeOf, ...record }) => ({ ...record, placeOfName: placeOf(['name']) })),
      site: site && { file: site.file, data: site.data, placeOfB: site.placeOf(['b'], 'key') },
      problems: problems.map(formatProblem),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PROBLEM: Problem = {
  file: 'b.md',
  line: 2,
  column: 2,
  severity: 'error',
  rule: 'b',
  message: 'B.',
  hint: '',
};

describe('what an editor wrote, as it is read', () =>
  golden({
    'yaml-problems': () =>
      YAML.map((yaml) => {
        const { parsed, problems } = parseYaml('f.md', yaml, 2);
        return {
          yaml: brief(yaml),
          keys: parsed && Object.keys(parsed.data).length,
          problems: problems.map(formatProblem),
        };
      }),
    'yaml-places': () => {
      const yaml = 'a: 1\n\nb:\n  - c: "x"\n    d: [y, { e: z }]\n  -\n    f:\ng: ""\n';
      const { parsed } = parseYaml('f.md', yaml, 1);
      return [
        ['a'],
        ['b'],
        ['b', 0],
        ['b', 0, 'c'],
        ['b', 0, 'd', 0],
        ['b', 0, 'd', 1, 'e'],
        ['b', 1, 'f'],
        ['b', 1, 'g'],
        ['b', 7, 'c'],
        ['b', 'c'],
        ['a', 0],
        ['g'],
        ['h'],
        [],
      ].map((path) => [path, parsed?.placeOf(path), parsed?.placeOf(path, 'key')]);
    },
    'front-matter-split': () =>
      [
        '---\na: 1\n---\nbody\n',
        '---\na: 1\n---\n\n\nbody',
        '---  \na: 1\nb: 2\n---\t\n',
        '---\n---\nbody',
        '---\na: 1\n---',
        '---\na: 1\n----\n---\nx',
        '---\na: 1\n--- x\n',
        '\n---\na: 1\n---\n',
        'a\n---\na: 1\n---\n',
        '---',
        '',
      ].map((text) => [text, splitFrontMatter(text)]),
    'bytes-decoded': () =>
      [
        'a\r\nb\rc\nd',
        '\ufeffa\ufeff',
        'ab\n\nc\0',
        'a\n\u202eb',
        '\u061c',
        'Łódź',
        new Uint8Array([0x61, 0x0a, 0x62, 0xff]),
        new Uint8Array([0xed, 0xa0, 0x80]),
        'x'.repeat(10),
        'x'.repeat(11),
      ].map((text) => [
        typeof text === 'string' ? text : [...text],
        decodeRecord('f.md', typeof text === 'string' ? new TextEncoder().encode(text) : text, 10),
      ]),
    'offsets-placed': () => {
      const text = 'ab\n\ncde\nf';
      return Array.from({ length: text.length + 1 }, (_, offset) => [
        offset,
        placeOf(text, offset),
        placesIn(text)(offset),
      ]);
    },
    'problems-in-order': () =>
      [
        { ...PROBLEM },
        { ...PROBLEM, message: 'A.' },
        { ...PROBLEM, rule: 'a', message: 'Z.' },
        { ...PROBLEM, column: 1, rule: 'z' },
        { ...PROBLEM, line: 1, column: 9 },
        { ...PROBLEM, line: 10, column: 1 },
        { ...PROBLEM, file: 'a.md', line: 9 },
        {
          ...PROBLEM,
          severity: 'suggestion' as const,
          message: 'A\nb\u202e\u{e0001}\ud800.',
          hint: 'Mend it.',
        },
      ]
        .sort(compareProblems)
        .map(formatProblem),
    'folder-read': () =>
      readFiles({
        'site.yml': 'a: 1\nb: 2\n',
        'published-ids.txt': 'gull-rock\r\nnorth\n',
        'README.md': '',
        'notes.txt': '',
        '.hidden': '',
        '.hidden.md': '',
        'claims/a-claim.md': '---\nname: "x"\n---\n\nwords\n',
        'claims/B.md': '',
        'claims/a.md': '',
        'claims/no-front.md': 'words',
        'claims/bad-yaml.md': '---\na: @b\n---\n',
        'claims/note.txt': '',
        'claims/folder.md': null,
        'sources/paper.md': '---\nname: "y"\n---\n',
        'sources/paper.fingerprint.txt': 'words\r\n',
        'sources/bad.fingerprint.txt': 'a\0',
        'claims/paper.fingerprint.txt': '',
        events: '',
        'somewhere/else.md': '',
      }),
    'folder-bare': () => readFiles({ 'published-ids.txt': 'a\0', 'claims/a-claim.md': '---\na: 1' }),
    'folder-bad-site': () => [readFiles({ 'site.yml': 'a: @b' }), readFiles({ 'site.yml': '\0' })],
  }));
