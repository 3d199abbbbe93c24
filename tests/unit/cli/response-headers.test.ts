import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../src/cli/response-headers.ts';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

it('lets no page be framed but the one that is made for it', () => {
  for (const path of ['/', '/timeline/', '/claims/x/']) {
    const headers = headersFor(rules, path);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-frame-options']).toBe('DENY');
  }
  const embedded = headersFor(rules, '/timeline/embed/');
  expect(embedded).not.toHaveProperty('content-security-policy');
  expect(embedded).not.toHaveProperty('x-frame-options');
  expect(embedded['x-content-type-options']).toBe('nosniff');
});

it('keeps what never changes for ever', () => {
  expect(headersFor(rules, '/_astro/x.js')['cache-control']).toContain('immutable');
});
