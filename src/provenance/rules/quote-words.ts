import { recordsOf } from '../../archive/parsed-content.ts';
import { problemAt, type Rule } from '../../archive/rules/rule.ts';
import { findUncovered } from '../covered-words.ts';

/** The words of a quote stand in its passages, unless the record says why not. */
export const checkQuoteWords: Rule = (checked) =>
  recordsOf(checked.content, 'quotes').flatMap(({ id, data }) => {
    if (data.status !== 'live' || data.unchecked !== undefined) return [];
    const passages = data.evidence.flatMap(({ passage, stance }) =>
      passage !== undefined && stance !== 'refutes' ? [passage] : [],
    );
    const rest = findUncovered(data.words, passages);
    return rest === null
      ? []
      : [
          problemAt(checked, id, ['words'], {
            rule: 'quote-words',
            message: `The words "${rest}" stand in none of its passages.`,
            hint: 'Quote them as evidence, shorten "words" to what is printed, or say why in "unchecked".',
          }),
        ];
  });
