import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { formatProblem } from '../../../src/reading/problem.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { BROKEN } from '../../fixtures/check-fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-hostile-'));
  cpSync(join(BROKEN, 'base'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (): string[] => checkContent(readContent(folder)).problems.map(formatProblem);
const put = (path: string, bytes: string | Uint8Array): void => writeFileSync(join(folder, path), bytes);
const record = (front: string, body = ''): string => `---\n${front}\n---\n\n${body}\n`;
const ENTITY = 'name: "Dell"\nkind: place';

describe('files that no editor meant to write', () => {
  it.each<[string, string | Uint8Array, string]>([
    [
      'bad bytes',
      Buffer.from([...Buffer.from('---\nname: "'), 0xff, 0xfe]),
      ':2:8 error readable-file: The file is not valid UTF-8.',
    ],
    ['a NUL', record('name: "a\0b"'), ':2:9 error readable-file: The file contains a NUL'],
    [
      'a direction control',
      record('name: "a\u202eb"'),
      ':2:9 error readable-file: The file contains the invisible direction control U+202E.',
    ],
    ['too many bytes', record(ENTITY, 'a'.repeat(256_000)), ':1:1 error readable-file: The file has 256'],
    [
      'ten thousand keys',
      record(Array.from({ length: 10_000 }, (_, at) => `k${at}: 1`).join('\n')),
      ':2:1 error yaml: The front matter has more than 2000 keys.',
    ],
    [
      'deep nesting',
      record(`${ENTITY}\naliases: ${'['.repeat(5000)}`),
      ':2:1 error yaml: Values are nested more than 12 levels deep.',
    ],
    ['deep compact nesting', record(`${'- '.repeat(50_000)}a`), ':2:1 error yaml: Values are nested'],
    [
      'blank lines without end',
      record('\n'.repeat(200_000)),
      ':2:1 error yaml: The front matter is not a list',
    ],
    ['a list', record('- a\n- b'), ':2:1 error yaml: The front matter is not a list of'],
    ['nothing', '', ':1:1 error yaml: The record has no front matter.'],
    ['no end', '---\nname: "Dell"\n', ':1:1 error yaml: The record has no front matter.'],
    [
      '__proto__',
      record(`${ENTITY}\n__proto__: { status: withdrawn }`),
      ':4:1 error yaml: The key "__proto__" is not allowed.',
    ],
    [
      'constructor',
      record(`${ENTITY}\nconstructor: 1`),
      ':4:1 error yaml: The key "constructor" is not allowed.',
    ],
    [
      'an alias bomb',
      record(`a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`),
      ':2:7 error yaml: An anchor ("&a") is not allowed.',
    ],
    [
      'a merge key',
      record(`${ENTITY}\n<<: { status: withdrawn }`),
      ':4:1 error schema: The key "<<" is unknown here.',
    ],
    [
      'deeply nested quotations',
      record(ENTITY, '>'.repeat(10_000)),
      ':5:1 error body-markdown: Lists or quotations are nested too deeply.',
    ],
    [
      'a body of stars',
      record(ENTITY, '*a_'.repeat(10_000)),
      ':5:1 error body-markdown: The body has more than 3000 marks',
    ],
    [
      'a body of brackets',
      record(ENTITY, '['.repeat(250_000)),
      ':5:1 error body-markdown: The body has 250002 characters',
    ],
    [
      'an event handler',
      record(ENTITY, '<img src=x onerror=alert(1)>'),
      ':6:1 error body-markdown: Raw HTML is not allowed.',
    ],
    [
      'a link of another scheme',
      record(ENTITY, '[a](data:text/html,x)'),
      ':6:1 error body-markdown: The address "data:text/html,x" is not a safe',
    ],
    [
      'a link to a host without a scheme',
      record(ENTITY, '[a](//example.org)'),
      ':6:1 error body-markdown: The address "//example.org" is not a safe',
    ],
  ])(
    '%s',
    (_, bytes, expected) => {
      put('entities/dell.md', bytes);
      const found = lines().filter(
        (line) => line.startsWith('content/entities/dell.md') && line.includes(' error '),
      );
      expect(found[0]).toContain(`content/entities/dell.md${expected}`);
    },
    4000,
  );

  it('links, folders and hidden records are named, never read', () => {
    symlinkSync('/etc/hostname', join(folder, 'entities/dell.md'));
    mkdirSync(join(folder, 'entities/glen.md'));
    put('entities/.fen.md', record(ENTITY));
    expect(lines().map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'content/entities/.fen.md:1:1 error id-pattern:',
      'content/entities/dell.md:1:1 error stray-file:',
      'content/entities/glen.md:1:1 error stray-file:',
    ]);
  });

  it('a collection that is a file or a link, and a site.yml that is a folder, are problems', () => {
    rmSync(join(folder, 'threads'), { recursive: true });
    put('threads', 'not a folder');
    rmSync(join(folder, 'quotes'), { recursive: true });
    symlinkSync('/', join(folder, 'quotes'));
    rmSync(join(folder, 'site.yml'));
    mkdirSync(join(folder, 'site.yml'));
    expect(lines()).toEqual([
      'content/quotes:1:1 error stray-file: "quotes" is not a folder. Put a plain folder there.',
      'content/site.yml:1:1 error readable-file: The file site.yml is missing. It names the subject: lanes, event kinds, roles, predicates.',
      'content/site.yml:1:1 error stray-file: "site.yml" is not a file. Put a plain file there.',
      'content/threads:1:1 error stray-file: "threads" is not a folder. Put a plain folder there.',
    ]);
  });

  it('a name that is not UTF-8 or breaks the line is named on one line', () => {
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, 'entities/')), Buffer.from([0xff, 0x2e, 0x6d, 0x64])]),
      'x',
    );
    put('entities/a\nb.md', record(ENTITY));
    const found = lines();
    expect(found).toHaveLength(2);
    for (const line of found) expect(line).not.toContain('\n');
  });

  it('a record with Windows line ends and a byte order mark is read as any other', () => {
    put(
      'entities/cove.md',
      `\ufeff${record('name: "Cove"\nkind: place', 'A town.').replaceAll('\n', '\r\n')}`,
    );
    expect(lines()).toEqual([]);
  });

  it('a folder that is not there is one problem', () => {
    expect(checkContent(readContent(join(folder, 'nowhere'))).problems).toHaveLength(1);
  });
});
