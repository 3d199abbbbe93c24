/** A number in a text, with its scale word or letters: "13 billion", "$13bn", "13,000,000,000". */
export interface WrittenNumber {
  /** Its digits without grouping, the scale multiplied in: "13000000000", "21.3". The same for every writing. */
  value: string;
  /** The digits as they stand, without grouping: "13" of "13 billion". */
  digits: string;
  /** Where its first digit stands, and the end of it with its scale. */
  start: number;
  end: number;
}

const ZEROS: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  millions: 6,
  billion: 9,
  billions: 9,
  trillion: 12,
  trillions: 12,
  bn: 9,
  mn: 6,
  mln: 6,
  tn: 12,
  trn: 12,
  b: 9,
  m: 6,
  k: 3,
  t: 12,
};
/** Letters that mean a scale only in a sum of money: "$10k", but the form "8k". */
const ONLY_MONEY = /^[kt]$/i;
const SIGN_BEFORE = /[$€£¥]\s?$/;
/** Digits in groups or in one run, at most one decimal part, then a scale beside it. */
const NUMBER =
  /(?<![\p{L}\p{N}.])(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<part>\.\d+)?(?![\d.]*\.\d|,\d{3})(?:(?<beside>bn|mn|mln|tn|trn|[bmkt])(?![\p{L}\p{N}])|[ \u00a0\u202f-]?(?<scale>thousand|millions?|billions?|trillions?|bn|mn|mln|tn|trn)(?![\p{L}\p{N}]))?/giu;

/** Every number of a text that stands as a word of its own, in order. Digits are ASCII digits; see `toPlainDigits`. */
export function findNumbers(text: string): WrittenNumber[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const { whole = '', part = '', beside, scale } = match.groups as Record<string, string | undefined>;
    const digits = whole.replaceAll(',', '') + part;
    const end = match.index + match[0].length;
    const isMoney = SIGN_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (beside && ONLY_MONEY.test(beside) && !isMoney) return [];
    const word = beside ?? scale;
    // What goes on in letters or in a point and letters is a name: "4o", "3.5-turbo" keeps its number.
    if (!word && /^[\p{L}\p{M}]/u.test(text.slice(end))) return [];
    return [{ value: shift(digits, ZEROS[word?.toLowerCase() ?? ''] ?? 0), digits, start: match.index, end }];
  });
}

const BEFORE_SCALE =
  /(\p{Nd})\s+(?=(?:thousand|millions?|billions?|trillions?|bn|mn|mln|tn|trn)(?![\p{L}\p{N}]))/giu;

/** The same text with a hyphen between a number and its scale, so that parting it at spaces leaves the two together. */
export function joinScales(text: string): string {
  return text.replace(BEFORE_SCALE, '$1-');
}

/** Moves the decimal point to the right; zeros at the end of a decimal part say nothing. */
function shift(digits: string, places: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const moved = whole + part.slice(0, places).padEnd(places, '0');
  const rest = part.slice(places).replace(/0+$/, '');
  const bare = places > 0 ? moved.replace(/^0+(?=\d)/, '') : moved;
  return rest ? `${bare}.${rest}` : bare;
}

/** The decimal digits of every script as ASCII digits; as long as before. */
export function toPlainDigits(text: string): string {
  // Plain text has none; the test is for speed alone.
  if (!/[\u0660-\uffff]/.test(text)) return text;
  return text.replace(/(?=[^0-9])\p{Nd}/gu, (digit) => (digit.length === 1 ? plainDigit(digit) : digit));
}

/** Each script's digits stand in one run from zero to nine. */
function plainDigit(digit: string): string {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(digit.charCodeAt(0) - value - 1))) value++;
  return String(value);
}
