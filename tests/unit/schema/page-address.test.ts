import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, cleanAddress } from '../../../src/schema/page-address.ts';
import { anyAddress, MIRRORS, VARIANTS } from '../../fixtures/address-variants.ts';

describe('one page', () => {
  it('has one key under every variant of its address, and under two of them', () => {
    fc.assert(
      fc.property(
        anyAddress,
        fc.constantFrom(...VARIANTS),
        fc.constantFrom(...VARIANTS, ...MIRRORS),
        (url, one, two) => {
          const once = one(new URL(url));
          expect(addressKey(once)).toBe(addressKey(url));
          expect(addressKey(two(new URL(once)))).toBe(addressKey(url));
        },
      ),
    );
  });

  it('is told from another by path, case of the path, number and site', () => {
    const urls = [
      'https://ledger.example/a',
      'https://ledger.example/A',
      'https://ledger.example/a/b',
      'https://ledger.example/a?id=1',
      'https://ledger.example/a?id=2',
      'https://news.ledger.example/a',
      'https://ledger.example:8080/a',
      'https://ledger.example/amplifier',
      'https://ledger.example/#/a',
    ];
    expect(new Set(urls.map(addressKey)).size).toBe(urls.length);
  });

  it.each([
    ['https://ledger.example/deal?utm_source=x&fbclid=y', 'https://ledger.example/deal'],
    ['https://www.google.com/amp/s/ledger.example/a', 'https://ledger.example/a'],
    ['https://ledger.example/a?id=7&utm_campaign=z', 'https://ledger.example/a?id=7'],
    ['https://ledger.example/a#:~:text=ten', 'https://ledger.example/a'],
    ['https://ledger.example/a#part-2', 'https://ledger.example/a#part-2'],
    ['https://amp.ledger.example/a.amp.html', 'https://www.ledger.example/a.html'],
    ['https://ledger.example/watch?v=1&ref=2017', 'https://ledger.example/watch?v=1&ref=2017'],
  ])('%s is %s', (given, clean) => {
    expect(cleanAddress(given)).toBe(clean);
  });

  it('without an address is null', () => {
    expect(cleanAddress('no address')).toBeNull();
  });
});
