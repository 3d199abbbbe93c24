import { describe, expect, it } from 'vitest';
import { CODE, readSources, type SourceFile } from './laws/sources.ts';

const CLASS_IN_SHEET = /\.(-?[a-z_][\w-]*)/gi;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The style sheets of a file: the whole of a .css, the style blocks of an .astro. */
function sheetOf({ path, text }: SourceFile): string {
  const css = path.endsWith('.css') ? text : [...text.matchAll(STYLE)].map(([, block]) => block).join('\n');
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|url\([^)]*\)/g, '');
}

/** Classes that selectors of a file name; what stands between braces of a rule is no selector. */
function classesStyled(file: SourceFile): Set<string> {
  const selectors = [...sheetOf(file).matchAll(/([^{};]*)\{/g)].map(([, selector]) => selector!);
  return new Set(selectors.flatMap((text) => [...text.matchAll(CLASS_IN_SHEET)].map(([, name]) => name!)));
}

/** Markup and scripts of a file without its style blocks and comments. */
function markupOf({ path, text }: SourceFile): string {
  if (path.endsWith('.css')) return '';
  return text
    .replace(STYLE, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

/** The words of the code, and the beginnings of words whose end is worked out: `sign--${sign}` gives `sign--`. */
function wordsOf(files: readonly SourceFile[]): { whole: Set<string>; begun: Set<string> } {
  const text = files.map(markupOf).join('\n');
  const begun = [...text.matchAll(/([a-z_][\w-]*)\$\{/gi)].map(([, start]) => start!);
  return {
    whole: new Set(text.match(/[a-z_][\w-]*/gi)),
    begun: new Set(begun.filter((start) => start.endsWith('-') || /^[a-z]+__[a-z]$/.test(start))),
  };
}

/** Classes that a style sheet names and no markup has. */
function findDeadClasses(files: readonly SourceFile[]): string[] {
  const { whole, begun } = wordsOf(files);
  const isUsed = (name: string): boolean =>
    whole.has(name) || [...begun].some((start) => name.startsWith(start));
  return files.flatMap((file) =>
    [...classesStyled(file)]
      .filter((name) => !isUsed(name))
      .map((name) => `${file.path}: no markup has the class ${name}.`),
  );
}

/** Classes that markup has, written out, and no style sheet names; the name of a block may stand for its parts. */
function findUnstyledClasses(files: readonly SourceFile[]): string[] {
  const named = files.flatMap((file) => [...classesStyled(file)]);
  const styled = new Set([...named, ...named.map((name) => name.replace(/(?:__|--).*$/, ''))]);
  return files.flatMap((file) => {
    const written = [...markupOf(file).matchAll(/\bclass(?:Name)?="([^"{}$]*)"/g)].flatMap(([, names]) =>
      names!.split(/\s+/).filter(Boolean),
    );
    return [...new Set(written)]
      .filter((name) => !styled.has(name))
      .map((name) => `${file.path}: no style sheet names the class ${name}.`);
  });
}

const files = [...readSources(CODE), ...readSources(/\.css$/)];

describe('classes', () => {
  it('in style sheets are those of the markup', () => {
    expect(files.flatMap((file) => [...classesStyled(file)]).length).toBeGreaterThan(300);
    expect(findDeadClasses(files)).toEqual([]);
  });

  it('in the markup are those of style sheets', () => {
    expect(findUnstyledClasses(files)).toEqual([]);
  });

  it('that nobody uses are found, whole and begun', () => {
    const page = {
      path: 'pages/x.astro',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how markup says it
      text: '<p class="one six"><b class="six__part"><i class={`two--${n}`}>\n<style>.three {}</style>',
    };
    const sheet = {
      path: 'components/x.css',
      text: '/* .five */\n@media print {\n  .one:not(.four) {\n    margin: 0.5em;\n  }\n}\n.two--7 { } .six__part { }',
    };
    expect(findDeadClasses([page, sheet])).toEqual([
      'pages/x.astro: no markup has the class three.',
      'components/x.css: no markup has the class four.',
    ]);
    expect(findUnstyledClasses([page, { ...sheet, text: '.six__part { }' }])).toEqual([
      'pages/x.astro: no style sheet names the class one.',
    ]);
  });
});
