import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { placesIn } from '../../reading/guard-bytes.ts';
import type { Problem } from '../../reading/problem.ts';
import type { RawRecord } from '../../reading/read-content.ts';
import { findHidden } from '../../schema/hidden-characters.ts';
import { findMixedWord } from '../../schema/look-alikes.ts';
import { eachText } from '../each-text.ts';
import type { Rule } from './rule.ts';

const RULE = 'text-plain';
/** Printed characters of Latin text: none is hidden, and none is a look-alike. Most texts have no others. */
const PLAIN = /^[\t\n -~\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u21ff]*$/;

/** No field and no body holds, once decoded, what nobody sees or what only looks like Latin letters inside a word. */
export const checkTextPlain: Rule = ({ content }) => {
  const problems: Problem[] = [];
  const files = [...content.raw.values(), ...(content.sitePlaces ? [content.sitePlaces] : [])];
  for (const { file, data, placeOf } of files)
    eachText(data, (text, path, what) => {
      const fault = findFault(text);
      if (fault)
        problems.push({ file, ...placeOf([...path], what), severity: 'error', rule: RULE, ...fault });
    });
  for (const record of content.raw.values()) problems.push(...checkBody(record));
  return problems;
};

function findFault(text: string): Pick<Problem, 'message' | 'hint'> | null {
  if (PLAIN.test(text)) return null;
  const hidden = findHidden(text);
  if (hidden)
    return {
      message: `The text contains the ${hidden.kind} ${hidden.code}, which nobody sees.`,
      hint: 'Delete it.',
    };
  const mixed = findMixedWord(text);
  if (!mixed) return null;
  return {
    message: `The word "${mixed.word}" mixes Latin letters with "${mixed.letter}", which only looks like one.`,
    hint: 'Type the word anew.',
  };
}

function checkBody({ file, body, bodyLine }: RawRecord): Problem[] {
  if (!body.includes('&') && PLAIN.test(body)) return [];
  const { text, offsets } = decodeReferences(body);
  const offset = findHidden(text)?.offset ?? findMixedWord(text)?.offset;
  const fault = findFault(text);
  if (offset === undefined || !fault) return [];
  const place = placesIn(body)(offsets(offset));
  return [
    { file, line: bodyLine + place.line - 1, column: place.column, severity: 'error', rule: RULE, ...fault },
  ];
}

/** A body with its character references decoded, and the way back to where each stood. */
function decodeReferences(body: string): { text: string; offsets: (at: number) => number } {
  const shifts: [decoded: number, written: number][] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi)) {
    const [whole, hex, decimal, name] = match;
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : Number.NaN;
    const character = name
      ? decodeNamedCharacterReference(name) || whole
      : code <= 0x10ffff
        ? String.fromCodePoint(code)
        : whole;
    text += body.slice(at, match.index);
    shifts.push([text.length, match.index]);
    text += character;
    at = match.index + whole.length;
    shifts.push([text.length, at]);
  }
  text += body.slice(at);
  return {
    text,
    offsets: (place) => {
      const shift = shifts.findLast(([decoded]) => decoded <= place) ?? [0, 0];
      return shift[1] + place - shift[0];
    },
  };
}
