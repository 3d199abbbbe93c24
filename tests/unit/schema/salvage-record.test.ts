import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSchema, eventSchema } from '../../../src/schema/records.ts';
import { salvageRecord } from '../../../src/schema/salvage-record.ts';

describe('salvageRecord', () => {
  it('keeps what is right beside a wrong value, an unknown key and a missing one', () => {
    const written = { statement: 'It is so.', knd: 'fact', about: ['gull-rock', 7], when: '1900-02-30' };
    const left = salvageRecord(claimSchema, written);
    expect(left).toMatchObject({ statement: 'It is so.', kind: 'fact', about: ['gull-rock', 'not-given'] });
    expect(left!.when).toBeUndefined();
    expect(written.when).toBe('1900-02-30');
  });

  it('gives a required date a stand-in', () => {
    const left = salvageRecord(eventSchema, {
      title: 'A storm',
      when: 1900,
      kind: 'weather',
      claims: ['it-stormed'],
    });
    expect(left).toMatchObject({ claims: ['it-stormed'], when: { text: '2000' } });
  });

  it('never throws, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        (written) => void salvageRecord(claimSchema, written),
      ),
    );
  });
});
