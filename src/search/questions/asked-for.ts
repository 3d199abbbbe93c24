/** What a question asks for. `null`: it is no question by its form. */
export type Asked = 'sum' | 'when' | 'who' | 'why' | 'where' | 'what' | 'how' | 'whether' | null;

const FORMS: readonly (readonly [Exclude<Asked, null>, RegExp])[] = [
  [
    'sum',
    /\bhow (?:much|many|large|big|high)\b|\bwhat (?:sum|sums|amount|price|percent|percentage|share)\b|\bwhat (?:does|do|did|is|must|has) .*\b(?:pay|paid|owe|cost)\b/,
  ],
  [
    'when',
    /(?:^|\b(?:and|since|until|till|by|from|so|but) )when\b|\bhow (?:long|soon|old)\b|\b(?:what|which) (?:year|years|day|date|month)\b|\b(?:since|until) what\b/,
  ],
  ['why', /\bwhy\b|\b(?:what|which|for what) reasons?\b/],
  ['who', /\b(?:who|whom|whose)\b/],
  ['where', /\bwhere\b/],
  ['what', /\b(?:what|which)\b/],
  ['how', /^how\b/],
  [
    'whether',
    /^(?:is|are|was|were|did|does|do|has|have|had|can|could|may|must|will|would|should|isn t|wasn t|didn t|so is|so did)\b/,
  ],
];

/** What is asked for, from the folded words of a question. */
export function findAsked(words: readonly string[], text: string): Asked {
  const line = words.join(' ');
  return FORMS.find(([, form]) => form.test(line))?.[0] ?? (/\?\s*$/.test(text) ? 'whether' : null);
}
