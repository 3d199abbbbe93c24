import { expect, it } from 'vitest';
import { splitSteps } from '../../../src/views/threads/split-steps.ts';

it('cuts at second-level headings, and takes the blocks out of the text', () => {
  const steps = splitSteps(
    'Before all.\n\n## One\n\nText.\n\n```view\ntimeline: { from: "1891", lanes: [north] }\n```\n\nMore.\n\n## Two\n\n```example\ncall\n```\n',
  );
  expect(steps).toEqual([
    { title: '', text: 'Before all.', view: null, examples: [] },
    {
      title: 'One',
      text: 'Text.\n\n\nMore.',
      view: { timeline: { from: '1891', lanes: ['north'] } },
      examples: [],
    },
    { title: 'Two', text: '', view: null, examples: ['call'] },
  ]);
});

it('leaves other blocks where they are', () => {
  const body = '## One\n\n```\n## not a step\n```';
  expect(splitSteps(body)).toEqual([
    { title: 'One', text: '```\n## not a step\n```', view: null, examples: [] },
  ]);
});

it('has no steps for an empty body', () => {
  expect(splitSteps(' \n')).toEqual([]);
});
