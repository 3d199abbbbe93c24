import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafeUrl, mendUrl } from '../../../src/schema/safe-url.ts';

test.each([
  ['http://example.org/letter', 'https://example.org/letter'],
  ['//example.org/letter', 'https://example.org/letter'],
  ['“https://example.org/letter”', 'https://example.org/letter'],
  [' “HTTP://example.org/a” ', 'https://example.org/a'],
])('%s was meant as %s', (given, meant) => {
  expect(mendUrl(given)).toBe(meant);
});

test.each([
  'https://example.org/letter',
  'https://user:word@example.org/',
  'ftp://example.org/',
  'letter',
  '',
])('nothing is proposed for %j', (given) => {
  expect(mendUrl(given)).toBeNull();
});

test('whatever is proposed would be taken', () => {
  const part = fc.constantFrom('http://', 'https://', '//', '“', '”', 'example.org', '/a', ' ', ':', '@');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const meant = mendUrl(parts.join(''));
      expect(meant === null || isSafeUrl(meant)).toBe(true);
    }),
  );
});
