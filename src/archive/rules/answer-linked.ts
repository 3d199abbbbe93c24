import type { Problem } from '../../reading/problem.ts';
import { linksInBody } from '../body-links.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemInBody, type Rule } from './rule.ts';

const RULE = 'answer-linked';
const MAX_WORDS = 60;
/** "Yes:", "No, not yet:": an opening of three words that needs no record of its own, since what follows it has one. */
const OPENING = /^(?:\p{L}+,? ?){1,3}$/u;

/** An answer is one paragraph of at most sixty words, each clause of which leads to a claim or a quote. */
export const checkAnswerLinked: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, body } of recordsOf(checked.content, 'answers')) {
    const say = (offset: number, message: string, hint: string): void => {
      problems.push(problemInBody(checked, id, placeOf(body, offset), { rule: RULE, message, hint }));
    };
    const text = body.trim();
    const words = text.replaceAll(/\[\[[^[\]|]*\|?([^[\]]*)\]\]/g, '$1').split(/\s+/).length;
    if (text === '')
      say(0, 'The answer is missing.', 'Write it below the front matter: one or two sentences.');
    else if (/\n\s*\n/.test(text))
      say(0, 'An answer is one paragraph.', 'Say it in one or two sentences; the rest is in a thread.');
    else if (words > MAX_WORDS)
      say(
        0,
        `The answer has ${words} words; ${MAX_WORDS} are allowed.`,
        'Say less; its records say the rest.',
      );
    else
      for (const { clause, offset, opens } of clausesOf(body))
        if (
          !(opens && OPENING.test(clause)) &&
          !linksInBody(clause).some(({ id: to }) => isGround(checked.content.kinds.get(to)))
        )
          say(
            offset,
            `This clause leads to no claim or quote: "${clause.slice(0, 60)}".`,
            'Link the record that says it, as [[id|words]], or leave the clause out.',
          );
  }
  return problems;
};

const isGround = (kind: string | undefined): boolean => kind === 'claims' || kind === 'quotes';

/** What stands between full stops, semicolons and colons, outside of links, with its offset. */
function clausesOf(body: string): { clause: string; offset: number; opens: boolean }[] {
  const hidden = body.replaceAll(/\[\[[^[\]]*\]\]/g, (link) => 'x'.repeat(link.length));
  return [...hidden.matchAll(/(?:[^.;:]|[.:](?!\s|$))+/g)].flatMap(({ 0: { length }, index }) => {
    const raw = body.slice(index, index + length);
    const clause = raw.trim();
    const opens = body.slice(0, index).trim() === '' && body[index + length] === ':';
    return clause === '' ? [] : [{ clause, offset: index + raw.indexOf(clause), opens }];
  });
}

function placeOf(body: string, offset: number): { line: number; column: number } {
  const before = body.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
