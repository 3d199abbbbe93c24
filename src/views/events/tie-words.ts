import type { EventLinkKind } from '../../schema/records.ts';

/** How the tie of one event to another reads from its own side. Order in time is said, not cause: ties carry no evidence. */
export const TIE_WORDS: Record<EventLinkKind, string> = {
  'led-to': 'Followed by',
  answers: 'Answers',
  'part-of': 'Part of',
  supersedes: 'Supersedes',
};

/** How the same tie reads from the other event. */
export const TIE_WORDS_BACK: Record<EventLinkKind, string> = {
  'led-to': 'Follows',
  answers: 'Answered by',
  'part-of': 'Includes',
  supersedes: 'Superseded by',
};
