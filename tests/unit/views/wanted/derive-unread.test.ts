import { describe, expect, it } from 'vitest';
import { buildTrustIndex } from '../../../../src/provenance/distrust/trust-index.ts';
import { deriveUnread } from '../../../../src/views/wanted/derive-unread.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

describe('documents most worth reading', () => {
  const { archive } = loadFixture();

  it('says what each is, and how many claims its reading would move', () => {
    expect(deriveUnread(archive, buildTrustIndex(archive))).toMatchInlineSnapshot(`
      [
        {
          "about": "Company statement. Only the title was seen.",
          "claims": 2,
          "path": "/sources/oil-prospectus-1890/",
          "title": "Prospectus of the Skerry Whale Oil Company",
          "words": "Two claims would become documented.",
        },
        {
          "about": "Court exhibit. Not seen; known through Coastal Gazette.",
          "claims": 1,
          "path": "/sources/gull-rock-logbook/",
          "title": "Logbook of Gull Rock, 1885 to 1892",
          "words": "One claim would become documented.",
        },
      ]
    `);
  });
});
