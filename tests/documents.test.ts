import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildProvenance } from '../src/provenance/build-provenance.ts';
import { checkContent } from '../src/provenance/check-content.ts';
import { readContent } from '../src/reading/read-content.ts';
import { formatDate } from '../src/schema/sourced-date.ts';

/* What the documents for people say of files, commands, packages and variables is so. */

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'content/README.md'];
const read = (file: string): string => readFileSync(file, 'utf8');
const project = JSON.parse(read('package.json'));

/** Headings as the addresses that a forge gives them. */
function anchorsOf(text: string): string[] {
  const prose = text.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  test('its links lead somewhere', () => {
    for (const [, target] of text.matchAll(/\]\((?!https:)([^)]+)\)/g)) {
      const [path, anchor] = target!.split('#') as [string, string?];
      const to = path === '' ? file : join(dirname(file), path);
      expect(existsSync(to), target).toBe(true);
      if (anchor) expect(anchorsOf(read(to)), target).toContain(anchor);
    }
  });

  test('its commands exist', () => {
    for (const [, name] of text.matchAll(/npm run ([a-z]+)/g))
      expect(project.scripts).toHaveProperty([name!]);
  });

  test('the files of the project that it names are there', () => {
    for (const [, path] of text.matchAll(
      /`((?:src|tests\/(?:fixtures|unit)|public|\.ci|\.github)\/[\w./[\]-]*)`/g,
    ))
      expect(existsSync(path!), path).toBe(true);
  });
});

test('the README shows its record as it stands in the content', () => {
  const [, file, text] = /^```markdown (content\/\S+)\n([\s\S]*?)^```$/m.exec(read('README.md'))!;
  expect(text, 'run: npm run fields').toBe(read(file!));
});

test('what the README says is worked out of its record is worked out so', () => {
  const raw = readContent('content');
  const archive = checkContent(raw).archive!;
  const provenance = buildProvenance(archive, raw.fingerprints);
  const claim = archive.claims.find(({ id }) => id === 'microsoft-feared-openai-would-go-to-amazon')!;
  const { standing, origins, publicSince } = provenance.ofClaim(claim);
  expect(standing).toBe('single-origin');
  expect(origins.supporting).toHaveLength(6);
  expect(origins.origins.map(({ source }) => source.kind)).toEqual(['court-exhibit']);
  expect(origins.origins[0]!.readings.map(({ publisher }) => publisher.name).sort()).toEqual([
    'GeekWire',
    'The Verge',
    'Wired',
  ]);
  expect(formatDate(publicSince!)).toContain('May 2026');
  const proofs = claim.evidence.map((item) => provenance.proofOf(item));
  expect(proofs.filter((proof) => proof === 'whole')).toHaveLength(4);
  expect(proofs.filter((proof) => proof === 'own-words')).toHaveLength(1);
  expect(claim.about).toHaveLength(4);
  expect(archive.backlinks.get(claim.id)!.map(({ from }) => from.collection)).toContain('threads');
});

test('the README says of every dependency what it is for', () => {
  const packages = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.keys(project[kind]),
  );
  for (const name of packages)
    expect(read('README.md')).toContain(name.startsWith('@types/') ? '`@types/*`' : `\`${name}\``);
});

test('the guide for editors has a row for every rule that a broken example breaks', () => {
  const broken = readdirSync('tests/fixtures/broken').filter((name) => name !== 'base');
  const rules = broken.flatMap((name) =>
    [
      ...read(`tests/fixtures/broken/${name}/expected.txt`).matchAll(/ (?:error|suggestion) ([a-z-]+): /g),
    ].map(([, rule]) => rule!),
  );
  expect(new Set(rules).size).toBeGreaterThan(25);
  for (const rule of new Set(rules)) expect(read('content/README.md')).toContain(`\n| \`${rule}\``);
});

test('the forms for issues are as a forge reads them', () => {
  for (const name of ['error-in-a-record', 'evidence']) {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`));
    const ids = form.body.map((field: { id: string }) => field.id);
    expect(new Set(ids).size).toBe(form.body.length);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown']).toContain(type);
      expect(attributes.label).toBeTruthy();
    }
  }
});
