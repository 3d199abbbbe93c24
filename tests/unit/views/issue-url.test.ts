import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type IssueForm, toIssueUrl } from '../../../src/views/frame/issue-url.ts';

const FORMS: IssueForm[] = ['error-in-a-record', 'evidence'];

it('opens a form with its fields filled in, whatever stands in them', () => {
  const url = new URL(
    toIssueUrl('https://example.org/keepers/record/', 'evidence', 'A & B?', 'content/claims/a.md')!,
  );
  expect(url.origin + url.pathname).toBe('https://example.org/keepers/record/issues/new');
  expect([...url.searchParams]).toEqual([
    ['template', 'evidence.yml'],
    ['title', 'A & B?'],
    ['record', 'content/claims/a.md'],
  ]);
});

it('offers none where no repository is known', () => {
  expect(toIssueUrl(undefined, 'evidence', 'A', 'B')).toBeNull();
});

it.each(FORMS)('%s is a form of the repository and has the field that the link fills in', (form) => {
  const file = join(import.meta.dirname, `../../../.github/ISSUE_TEMPLATE/${form}.yml`);
  const fields = parse(readFileSync(file, 'utf8')).body as { id: string }[];
  expect(fields.map(({ id }) => id)).toContain('record');
});
