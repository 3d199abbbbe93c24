import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveFieldDocs, writeFieldTables } from '../../../src/schema/field-docs.ts';

const tables = deriveFieldDocs();

test('every key of every kind says what it means, in one sentence', () => {
  for (const [name, fields] of tables)
    for (const { key, about } of fields) expect(about, `${name}: ${key}`).toMatch(/^\S.*\.$/);
});

test('a key tells its form, whether it is needed, and the keys of its parts', () => {
  const rows = new Map(tables.get('sources')!.map((row) => [row.key, row]));
  expect(rows.get('published')).toMatchObject({ form: 'date', needed: 'no' });
  expect(rows.get('publisher')).toMatchObject({ form: 'id', needed: 'yes' });
  expect(rows.get('upstream')).toMatchObject({
    form: 'one of `complete`, `unknown`',
    needed: 'no; else `complete`',
  });
  expect(rows.has('derivesFrom.how')).toBe(true);
  expect(rows.has('status')).toBe(false);
});

test('the guide for editors has every table, as the schemas say', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  for (const name of tables.keys()) expect(guide, name).toContain(`<!-- fields: ${name} -->`);
  expect(guide === writeFieldTables(guide), 'run: npm run fields').toBe(true);
});
