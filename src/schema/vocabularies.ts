/* The words that a field may hold on any subject. A subject's own words stand in content/site.yml. */

export const SOURCE_KINDS = [
  'court-exhibit',
  'court-filing',
  'testimony',
  'ruling',
  'regulatory-filing',
  'company-statement',
  'official-statement',
  'news-report',
  'analysis',
  'commentary',
  'vendor-blog',
  'social-post',
  'reference',
] as const;

export const ENTITY_KINDS = [
  'organisation',
  'person',
  'product',
  'model',
  'hardware',
  'place',
  'case',
  'concept',
  'publication',
] as const;

export const CLAIM_KINDS = [
  'fact',
  'attribution',
  'interpretation',
  'prediction',
  'advice',
  'caveat',
] as const;

export const AMOUNT_STATES = [
  'talked-of',
  'announced',
  'committed',
  'paid',
  'recorded',
  'amended',
  'lapsed',
] as const;

/** How far it is known that a term holds. Whether it is disputed follows from the disputes. */
export const TERM_STATES = ['stated', 'ended', 'undisclosed', 'redacted', 'not-found'] as const;

export const PROMISE_OUTCOMES = ['kept', 'amended', 'lapsed', 'open'] as const;

export const CAPACITY_UNITS = ['GW', 'MW'] as const;

export const MEDIUMS = [
  'email',
  'speech',
  'filing',
  'interview',
  'post',
  'article',
  'testimony',
  'statement',
] as const;

export const DISPUTE_KINDS = [
  'date',
  'value',
  'attribution',
  'existence',
  'scope',
  'interpretation',
] as const;
