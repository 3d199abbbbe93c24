import { describe, expect, it } from 'vitest';
import { findDependents } from '../../../../src/provenance/distrust/sole-supports.ts';
import { deriveDocumentRows } from '../../../../src/views/distrust/derive-distrust-page.ts';
import {
  deriveDisputeDoubt,
  deriveDoubt,
  deriveEntityDoubt,
} from '../../../../src/views/distrust/derive-doubt.ts';
import { small } from '../../provenance/distrust/small-index.ts';

const dependents = findDependents(small);

describe('what a page depends on', () => {
  it('a claim that rests on one document offers to strike it', () => {
    expect(deriveDoubt(small, { records: [3], groups: [] }, '/index.json', 'claim')).toEqual({
      lead: 'Rests on one document, which nobody here has read.',
      text: 'Without it nothing here supports the claim. All of it comes by way of Gazette and Almanac.',
      answers: [],
      sole: 'letter',
      source: '/index.json',
    });
  });

  it('an event has the evidence of all its claims', () => {
    const { lead, sole } = deriveDoubt(small, { records: [0, 1], groups: [0] }, '/index.json', 'event');
    expect([lead, sole]).toEqual(['Stands on two origins; any one may fall.', null]);
  });

  it('a dispute says it of each answer', () => {
    const { answers } = deriveDisputeDoubt(small, { records: [0, 1], groups: [1] }, '/index.json');
    expect(answers).toEqual([
      {
        label: 'Yes',
        words:
          'Stands on two origins; any one may fall. Two would have to fall together, such as Letter and Diary.',
      },
      { label: 'No', words: 'Rests on one document.' },
    ]);
  });

  it('an entity names the document that most of it depends on', () => {
    const doubt = deriveEntityDoubt(small, dependents, { records: [0, 2, 3], groups: [] }, '/index.json');
    expect([doubt?.lead, doubt?.text]).toEqual([
      'Of its three claims and quotations, two depend on one document alone.',
      'Without Gazette they fall.',
    ]);
  });

  it('an entity says so where none depends on one document, and nothing where nothing is about it', () => {
    const doubt = deriveEntityDoubt(small, dependents, { records: [0], groups: [] }, '/index.json');
    expect(doubt?.lead).toBe('One claim or quotation, and none depends on one document alone.');
    expect(deriveEntityDoubt(small, dependents, { records: [], groups: [] }, '/index.json')).toBeNull();
  });
});

it('every document that something goes back to, those without which most falls first', () => {
  expect(
    deriveDocumentRows(small).map(({ id, read, carries, falls, changes }) => [
      id,
      read,
      carries,
      falls,
      changes,
    ]),
  ).toEqual([
    ['gazette', true, 3, 2, 1],
    ['almanac', true, 2, 1, 0],
    ['diary', true, 2, 1, 2],
    ['letter', false, 2, 1, 1],
  ]);
});
