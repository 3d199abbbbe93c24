import type { Dispute } from '../../archive/archive.ts';

/** What sort of thing is disputed. */
export const DISPUTE_KIND_WORDS: Readonly<Record<Dispute['kind'], string>> = {
  date: 'About a date',
  value: 'About a figure',
  attribution: 'About who said or did it',
  existence: 'About whether it happened',
  scope: 'About how far it goes',
  interpretation: 'About what it means',
};

export const DISPUTE_STATE_WORDS: Readonly<Record<Dispute['state'], string>> = {
  open: 'Open',
  resolved: 'Resolved',
  dissolved: 'Dissolved',
};
