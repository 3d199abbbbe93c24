import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../src/provenance/check-content.ts';
import { parseYaml, splitFrontMatter } from '../src/reading/front-matter.ts';
import { formatProblem } from '../src/reading/problem.ts';
import { COLLECTIONS, type Collection, type RawContent } from '../src/reading/read-content.ts';
import { SCHEMAS } from '../src/schema/records.ts';

/* The examples of content/README.md. The word after the language says what an example is: a file, or keys of a kind. */

interface Example {
  name: string;
  text: string;
}

const guide = readFileSync('content/README.md', 'utf8');
const examples = [...guide.matchAll(/^(`{3,})(?:markdown|yaml) ?(\S*)\n([\s\S]*?)^\1$/gm)].map(
  ([, , name, text]): Example => ({ name: name!, text: text! }),
);
const isFile = ({ name }: Example): boolean => name.startsWith('content/');

function readExamples(files = examples.filter(isFile)): RawContent {
  const content: RawContent = {
    records: [],
    site: null,
    fingerprints: new Map(),
    publishedIds: [],
    readOn: 20_783,
    unreadable: new Map(),
    problems: [],
  };
  for (const { name, text } of files) {
    const split = splitFrontMatter(text) ?? { yaml: text, body: '', bodyLine: 1 };
    const { parsed, problems } = parseYaml(name, split.yaml, 2);
    content.problems.push(...problems);
    if (name === 'content/site.yml') content.site = parsed && { ...parsed, file: name };
    else if (parsed) {
      const [, collection, file] = name.split('/') as [string, Collection, string];
      content.records.push({ collection, id: file.slice(0, -3), file: name, ...parsed, ...split });
    }
  }
  return content;
}

test('every example says what it is', () => {
  for (const { name, text } of examples)
    expect(name, text).toMatch(/^(content\/(site\.yml|[a-z]+\/[a-z0-9-]+\.md)|[a-z]+)$/);
});

test('every kind of record has an example', () => {
  for (const collection of COLLECTIONS)
    expect(examples.some(({ name }) => name.startsWith(`content/${collection}/`))).toBe(true);
});

test('the files together are a content folder without an error', () => {
  const { problems, content } = checkContent(readExamples());
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(content.records).toHaveLength(examples.filter(isFile).length - 1);
});

test('the parts of records are as the schemas say', () => {
  for (const { name, text } of examples.filter((example) => !isFile(example))) {
    const { parsed, problems } = parseYaml('README.md', text, 1);
    expect(problems).toEqual([]);
    const schema = SCHEMAS[name as Collection].partial();
    expect(schema.safeParse(parsed!.data).error?.issues ?? [], text).toEqual([]);
  }
});

test('the problem shown is the one that the check prints', () => {
  const misspelt = examples
    .filter(isFile)
    .map(({ name, text }) => ({ name, text: text.replace('{ entity: ada-quill,', '{ entity: ada-quil,') }));
  const errors = checkContent(readExamples(misspelt)).problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatProblem)).toHaveLength(1);
  expect(guide).toContain(`\n${formatProblem(errors[0]!)}\n`);
});
