/* Characters that nobody sees, or that make text look like something that it is not. */

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]/u, 'direction control'],
  [/\p{Cs}/u, 'half of a character'],
  [
    /[\u200b\u2060-\u2064\ufeff\u180e\u115f\u1160\u3164\uffa0]|\u034f|[\u{e0000}-\u{e007f}]/u,
    'character without width',
  ],
  [/\u200c|\u200d/u, 'joiner'],
  [/\u00ad/u, 'soft hyphen'],
  [/[^\P{Cc}\t\n]|[\u2028\u2029\ufff9-\ufffc]/u, 'control character'],
];
const HIDDEN = new RegExp(KINDS.map(([pattern]) => pattern.source).join('|'), 'gu');
/** Scripts whose letters are joined or kept apart by a joiner, and the signs that are. */
const NEEDS_JOINER =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Extended_Pictographic}]|\ufe0f/u;

/** One hidden character: its code as U+202E, what it is, and where it stands. */
export interface HiddenCharacter {
  code: string;
  kind: string;
  offset: number;
}

/** The first hidden character of a text, or null. Tabs and line ends are not hidden; joiners are let be where a script needs them. */
export function findHidden(text: string): HiddenCharacter | null {
  for (const match of text.matchAll(HIDDEN)) {
    const kind = KINDS.find(([pattern]) => pattern.test(match[0]))?.[1] ?? '';
    if (kind === 'joiner' && NEEDS_JOINER.test(before(text, match.index))) continue;
    const point = match[0].codePointAt(0) ?? 0;
    return { code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, kind, offset: match.index };
  }
  return null;
}

function before(text: string, offset: number): string {
  return [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
}
