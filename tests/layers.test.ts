import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** Left to right; nothing imports to the right. Folders on one line may import each other. */
const ORDER = [
  ['reading'],
  ['schema'],
  ['archive'],
  ['provenance'],
  ['search', 'timeline', 'graph'],
  ['views'],
  ['exports', 'markdown'],
  ['site'],
  ['layouts', 'components', 'islands', 'styles'],
  ['pages'],
];
const ENGINES = ['search', 'timeline', 'graph'];
const PURE = ['schema', 'archive', 'provenance', ...ENGINES, 'views', 'exports', 'markdown'];
/** What an island may reach at run time: data and drawing, no parser of records. */
const NEVER_IN_ISLANDS = ['zod', 'yaml'];
const IMPORT = /(?:^|\n)\s*(import\s+type\b|import\b|export\b)(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/g;
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\b(?:localStorage|navigator|globalThis)\.|\b(?:window|document)\.(?:query|getElement|create|body|head|cookie|add|location|history|match)/;

interface SourceFile {
  /** Below src: `views/graph/derive-graph.ts`. */
  path: string;
  text: string;
}

function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(SRC, file), text: readFileSync(file, 'utf8') }));
}

function importsOf({ path, text }: SourceFile): { target: string; typeOnly: boolean }[] {
  return [...text.matchAll(IMPORT)].map(([, head, name]) => ({
    target: name!.startsWith('.') ? normalize(join(dirname(path), name!)) : name!,
    typeOnly: head!.startsWith('import type'),
  }));
}

const rank = (folder: string): number => ORDER.findIndex((folders) => folders.includes(folder));

/** What a file does that its layer may not, as sentences that say where the code belongs. */
function findFaults(file: SourceFile): string[] {
  const faults: string[] = [];
  const [folder = ''] = file.path.split('/');
  for (const { target, typeOnly } of importsOf(file)) {
    const [to = ''] = target.split('/');
    if (target.startsWith('astro:content') && folder !== 'site' && file.path !== 'content.config.ts')
      faults.push(`${file.path} names astro:content; only src/site and content.config.ts may.`);
    if (folder === 'cli' && rank(to) >= rank('site'))
      faults.push(`${file.path} imports ${target}; the command line knows nothing of pages.`);
    if (folder !== 'cli' && to === 'cli' && rank(folder) >= 0)
      faults.push(`${file.path} imports ${target}; move what both need to the left.`);
    if (rank(folder) >= 0 && rank(to) > rank(folder))
      faults.push(
        `${file.path} imports ${target}; nothing imports to the right, so move it to src/${folder} or further left.`,
      );
    if (PURE.includes(folder) && /^(?:node:|astro|react|@astrojs)/.test(target))
      faults.push(`${file.path} imports ${target}; src/${folder} is pure, so hand its result in.`);
    if (folder === 'islands' && !typeOnly && NEVER_IN_ISLANDS.includes(target))
      faults.push(
        `${file.path} imports ${target}; that is too heavy for a browser, so prepare its result in src/views.`,
      );
  }
  const impure = PURE.includes(folder) ? IMPURE.exec(withoutComments(file.text)) : null;
  if (impure) faults.push(`${file.path} uses ${impure[0]}; src/${folder} is pure, so hand the value in.`);
  return faults;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** Files that an island loads, by its imports and theirs, types left out. */
function reachedFrom(islands: readonly SourceFile[], all: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const reached = new Set<SourceFile>();
  const pending = [...islands];
  for (let file = pending.pop(); file; file = pending.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const { target, typeOnly } of importsOf(file)) {
      const next = byPath.get(target);
      if (next && !typeOnly) pending.push(next);
    }
  }
  return [...reached];
}

const sources = readSources();

describe('layers', () => {
  it('are kept: nothing imports to the right, and pure folders are pure', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(findFaults)).toEqual([]);
  });

  it.each([
    ['schema/x.ts', "import { a } from '../views/a.ts';", 'nothing imports to the right'],
    ['archive/x.ts', "import {\n  a,\n} from '../provenance/a.ts';", 'nothing imports to the right'],
    ['views/x.ts', "import { readFileSync } from 'node:fs';", 'is pure'],
    ['views/x.ts', "import { useState } from 'react';", 'is pure'],
    ['archive/x.ts', 'const now = Date.now();', 'uses Date.now('],
    ['exports/x.ts', 'const id = Math.random();', 'uses Math.random('],
    ['pages/x.astro', "---\nimport { getCollection } from 'astro:content';\n---", 'only src/site'],
    ['cli/x.ts', "import { loadWhole } from '../site/archive.ts';", 'knows nothing of pages'],
    ['site/x.ts', "import { run } from '../cli/run-tool.ts';", 'to the left'],
    ['islands/x.tsx', "import { z } from 'zod';", 'too heavy'],
  ])('a violation seeded in %s is caught', (path, text, words) => {
    expect(findFaults({ path, text })).toEqual([expect.stringContaining(words)]);
  });

  it('islands reach no parser of records through what they import', () => {
    const islands = sources.filter(({ path }) => path.startsWith('islands/'));
    const heavy = reachedFrom(islands, sources).filter((file) =>
      importsOf(file).some(({ target, typeOnly }) => !typeOnly && NEVER_IN_ISLANDS.includes(target)),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it('files stay small', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the engine', () => {
  /** Names that are also plain words of the interface or of the code. */
  const PLAIN_WORDS = 6;
  const names = readdirSync(join(ROOT, 'content/entities'))
    .map((file) => readFileSync(join(ROOT, 'content/entities', file), 'utf8'))
    .filter((text) => /^kind: (?:organisation|person|product|model|case)$/m.test(text))
    .flatMap((text) => /^name: "?(.+?)"?$/m.exec(text)?.[1] ?? [])
    .filter((name) => name.length >= PLAIN_WORDS);

  const findName = (text: string): string | undefined =>
    names.find((name) => new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).test(text));

  it('knows no subject: no entity of the content is named under src', () => {
    expect(names.length).toBeGreaterThan(40);
    const named = sources.flatMap(({ path, text }) => {
      // Where browsers are installed is a fact about browsers.
      if (path === 'cli/find-browser.ts') return [];
      const name = findName(text);
      return name ? [`${path} names ${name}; the words belong in content/site.yml.`] : [];
    });
    expect(named).toEqual([]);
  });

  it('a name seeded in a file is caught', () => {
    expect(findName(`const label = '${names[0]}';`)).toBe(names[0]);
  });
});
