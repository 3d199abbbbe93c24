import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE, importsOf, ROOT, readSources, type SourceFile } from './laws/sources.ts';

/** Left to right; nothing imports to the right. Folders on one line may import each other. */
const ORDER = [
  ['reading'],
  ['schema'],
  ['archive'],
  ['provenance'],
  ['search', 'timeline', 'graph'],
  ['answers'],
  ['views'],
  ['exports', 'markdown'],
  ['site'],
  ['layouts', 'components', 'islands', 'styles'],
  ['pages'],
];
const ENGINES = ['search', 'timeline', 'graph'];
const PURE = ['schema', 'archive', 'provenance', ...ENGINES, 'answers', 'views', 'exports', 'markdown'];
/** What an island may reach at run time: data and drawing, no parser of records. */
const NEVER_IN_ISLANDS = ['zod', 'yaml'];
/** What every island may use: the room that knows the browser. */
const FRAME = 'islands/frame/';
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\b(?:localStorage|navigator|globalThis|history|performance)\.|\b(?:window|document)\.(?:query|getElement|create|body|head|cookie|add|location|history|match|set)|\b(?:fetch|matchMedia|setTimeout|setInterval|requestAnimationFrame)\(/;
/** Types of the browser's page: an engine that names one can be driven by a browser only. */
const DOM_TYPE =
  /\b(?:HTML\w*Element|SVG\w*Element|Element|CanvasRenderingContext2D|Path2D|(?:Keyboard|Pointer|Mouse)Event)\b/;

/** What a file does that its layer may not, as sentences that say where the code belongs. */
function findFaults(file: SourceFile): string[] {
  const [folder = ''] = file.path.split('/');
  return [
    ...importsOf(file).flatMap(({ target, typeOnly }) => findFault(file.path, target, typeOnly) ?? []),
    ...findImpurities(folder, file),
  ];
}

function findFault(path: string, target: string, typeOnly: boolean): string | null {
  const [folder = ''] = path.split('/');
  const [to = ''] = target.split('/');
  const says = (words: string): string => `${path} imports ${target}; ${words}`;
  if (target.startsWith('astro:content') && folder !== 'site' && path !== 'content.config.ts')
    return `${path} names astro:content; only src/site and content.config.ts may.`;
  if (folder === 'cli' && rank(to) >= rank('site')) return says('the command line knows nothing of pages.');
  if (folder !== 'cli' && to === 'cli' && rank(folder) >= 0) return says('move what both need to the left.');
  if (rank(folder) >= 0 && rank(to) > rank(folder))
    return says(`nothing imports to the right, so move it to src/${folder} or further left.`);
  if (PURE.includes(folder) && /^(?:node:|astro|react|@astrojs)/.test(target))
    return says(`src/${folder} is pure, so hand its result in.`);
  if (folder === 'islands' && !typeOnly && NEVER_IN_ISLANDS.includes(target))
    return says('that is too heavy for a browser, so prepare its result in src/views.');
  return findRoomFault(path, target);
}

/** Engines stand apart from the archive and from each other; so do the islands, but for their frame. */
function findRoomFault(path: string, target: string): string | null {
  const [folder = '', room = ''] = path.split('/');
  const [to = '', other = ''] = target.split('/');
  const says = (words: string): string => `${path} imports ${target}; ${words}`;
  if (ENGINES.includes(folder) && to !== folder && ENGINES.includes(to))
    return says('engines do not know each other, so move what both need to the left.');
  if (ENGINES.includes(folder) && to === 'archive')
    return says('an engine knows no archive, so prepare its data in src/views.');
  if (folder === 'islands' && to === 'islands' && room !== other && !target.startsWith(FRAME))
    return says(`islands do not know each other, so move what both need to src/${FRAME}.`);
  return null;
}

function findImpurities(folder: string, { path, text }: SourceFile): string[] {
  if (!PURE.includes(folder)) return [];
  const code = withoutComments(text);
  const impure = IMPURE.exec(code);
  const type = ENGINES.includes(folder) ? DOM_TYPE.exec(code) : null;
  return [
    ...(impure ? [`${path} uses ${impure[0]}; src/${folder} is pure, so hand the value in.`] : []),
    ...(type ? [`${path} names ${type[0]}; an engine knows no page, so hand in what it needs of it.`] : []),
  ];
}

const rank = (folder: string): number => ORDER.findIndex((folders) => folders.includes(folder));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** Files that some files load, by their imports and theirs, types left out; the files themselves too. */
function reachedFrom(files: readonly SourceFile[], all: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const reached = new Set<SourceFile>();
  const pending = [...files];
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

const sources = readSources(CODE);

describe('layers', () => {
  it('are kept: nothing imports to the right, and pure folders are pure', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(findFaults)).toEqual([]);
  });

  it.each([
    ['schema/x.ts', "import { a } from '../views/a.ts';", 'nothing imports to the right'],
    ['archive/x.ts', "import {\n  a,\n} from '../provenance/a.ts';", 'nothing imports to the right'],
    ['archive/x.ts', "import type { A } from '../views/a.ts';", 'nothing imports to the right'],
    ['schema/x.ts', "export * from '../archive/a.ts';", 'nothing imports to the right'],
    ['views/x.ts', "const a = () => import('../islands/graph/a.ts');", 'nothing imports to the right'],
    ['schema/x.ts', "type A = import('../archive/a.ts').A;", 'nothing imports to the right'],
    [
      'views/x.ts',
      "const a = new URL('../islands/search/a.ts', import.meta.url);",
      'nothing imports to the right',
    ],
    [
      'components/x.astro',
      "---\nconst a = 1;\n---\n<script>\n  import '../pages/a.ts';\n</script>",
      'to the right',
    ],
    ['views/x.ts', "import { readFileSync } from 'node:fs';", 'is pure'],
    ['views/x.ts', "import { useState } from 'react';", 'is pure'],
    ['archive/x.ts', 'const now = Date.now();', 'uses Date.now('],
    ['exports/x.ts', 'const id = Math.random();', 'uses Math.random('],
    ['search/x.ts', 'setTimeout(run, 5);', 'uses setTimeout('],
    ['graph/x.ts', 'history.pushState(null, "");', 'uses history.'],
    ['timeline/x.ts', "import { a } from '../graph/a.ts';", 'do not know each other'],
    ['graph/x.ts', "import type { A } from '../search/a.ts';", 'do not know each other'],
    ['graph/x.ts', "import type { Archive } from '../archive/archive.ts';", 'knows no archive'],
    ['graph/x.ts', 'function draw(on: CanvasRenderingContext2D) {}', 'names CanvasRenderingContext2D'],
    ['islands/graph/x.tsx', "import { Tip } from '../timeline/Tip.tsx';", 'islands/frame'],
    ['pages/x.astro', "---\nimport { getCollection } from 'astro:content';\n---", 'only src/site'],
    ['cli/x.ts', "import { loadWhole } from '../site/archive.ts';", 'knows nothing of pages'],
    ['site/x.ts', "import { run } from '../cli/run-tool.ts';", 'to the left'],
    ['islands/x.tsx', "import { z } from 'zod';", 'too heavy'],
  ])('a violation seeded in %s is caught: %s', (path, text, words) => {
    expect(findFaults({ path, text })).toEqual([expect.stringContaining(words)]);
  });

  it('islands reach no parser of records through what they import', () => {
    const islands = sources.filter(({ path }) => path.startsWith('islands/'));
    const heavy = reachedFrom(islands, sources).filter((file) =>
      importsOf(file).some(({ target, typeOnly }) => !typeOnly && NEVER_IN_ISLANDS.includes(target)),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it('engines reach no archive through what they import', () => {
    const engines = sources.filter(({ path }) => ENGINES.includes(path.split('/')[0]!));
    const reached = reachedFrom(engines, sources).map(({ path }) => path);
    expect(reached.filter((path) => path.startsWith('archive/'))).toEqual([]);
  });

  it('what is reached through others is found', () => {
    const files = [
      { path: 'graph/a.ts', text: "import { b } from '../provenance/b.ts';" },
      {
        path: 'provenance/b.ts',
        text: "import { c } from '../archive/c.ts';\nimport type { D } from './d.ts';",
      },
      { path: 'archive/c.ts', text: '' },
      { path: 'provenance/d.ts', text: '' },
    ];
    expect(reachedFrom(files.slice(0, 1), files).map(({ path }) => path)).toEqual([
      'graph/a.ts',
      'provenance/b.ts',
      'archive/c.ts',
    ]);
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
