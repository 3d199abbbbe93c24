import { expect, it } from 'vitest';
import { deriveUses } from '../../../src/views/evidence/used-in.ts';
import { getRecord, loadFixture } from '../../fixtures/load-fixture.ts';

const { archive } = loadFixture();

it('shows the whole sentence, with the mention of the record itself strong and others as links', () => {
  const claim = getRecord(archive, 'claims', 'holm-wrote-to-vane');
  const [thread] = deriveUses(claim, archive, ['threads']);
  expect(thread?.sentence).toBe(
    'The guild of Holm [[northern-guild-kept-gull-rock|kept the rock until the evening]], and **she wrote to Vane**.',
  );
  expect(thread?.kicker).toBe('Thread');
});

it('names a mention without words by the title of the record', () => {
  const quote = getRecord(archive, 'quotes', 'quote-no-thanks-given');
  const [thread] = deriveUses(quote, archive, ['threads']);
  expect(thread?.sentence).toContain(
    '**“Lamp handed over at dusk; wick trimmed, oil low, no thanks given.”**',
  );
});

it('prefers a sentence to a bare field, and holds each record once', () => {
  for (const record of archive.byId.values()) {
    const uses = deriveUses(record, archive, ['threads', 'disputes', 'events', 'claims']);
    expect(new Set(uses.map(({ path }) => path)).size).toBe(uses.length);
  }
});
