import type { TERM_STATES } from './vocabularies.ts';

/** What the states of a term are called on a page. */
export const TERM_STATE_WORDS: Readonly<Record<(typeof TERM_STATES)[number], string>> = {
  stated: 'stated',
  ended: 'ended',
  undisclosed: 'content not disclosed',
  redacted: 'blacked out in a filing',
  'not-found': 'looked for, not found',
};
