/*
 * What stands between two runs of letters or digits, and whether it belongs to a number. Signs that do are part of
 * the text: "$1.3 billion", "$13 billion", "1–3 %" and "13 %" all differ. Everything else may be printed in any way.
 */

/** What a run of signs stands between; `none` is the beginning or the end of the text. */
export type Beside = 'letter' | 'digit' | 'none';

/** A run of signs, resolved. */
export interface Gap {
  /** Signs that belong to the number before, to both numbers, and to the number after. */
  before: string;
  joint: string;
  after: string;
  /** Whether a word may end before this run (after the number's own signs), and one begin after it. */
  parts: boolean;
}

const DASH = /[-‐‑‒–—―−]/;
const MINUS = /[-‐‑‒–−]/;
const MONEY = /\p{Sc}/u;
const AFTER_NUMBER = /[%‰‱°′″]/;
const BEFORE_NUMBER = /[#§^]/;
const MATHEMATICAL = /[\p{Sm}^]/u;
const JOINS_DIGITS = /[/^]/;
/** Signs of mathematics that typesetters and markup use for other things. */
const ORNAMENT = /[|¬]/;
/** Between two digits, and only without white space: decimals, times, lists of places. */
const TIGHT = /^[.,:·*]$/;
/** What may stand right before the sign of a number: white space, a bracket, a quotation mark, a currency. */
const OPENS = /[\s\p{Ps}\p{Pi}\p{Pf}"'\p{Sc}]/u;
/** Inside a word, between two letters: a hyphen, an apostrophe, an underscore, a sign of an address. */
const WITHIN_WORD = /^(?:[-‐‑_@&]|'|[-‐‑] *\n\s*)$/;

/** Resolves a run of signs by what stands on both sides. */
export function resolveGap(signs: string, left: Beside, right: Beside): Gap {
  if (left === 'digit' && right === 'digit') return betweenNumbers(signs);
  if (right === 'digit') return beforeNumber(signs, left);
  if (left === 'digit') return afterNumber(signs, right);
  return plain(left === 'none' || right === 'none' || !staysInWord(signs));
}

function plain(parts: boolean): Gap {
  return { before: '', joint: '', after: '', parts };
}

function staysInWord(signs: string): boolean {
  return signs === '' || WITHIN_WORD.test(signs);
}

function betweenNumbers(signs: string): Gap {
  if (TIGHT.test(signs)) return { ...plain(false), joint: signs === '·' ? '.' : signs };
  const kept = [...signs].filter(isNumberSign).map((sign) => (DASH.test(sign) ? '-' : sign));
  const own = kept.filter((sign, index) => sign !== '-' || kept[index - 1] !== '-').join('');
  const before = leading(own);
  const after = trailing(own.slice(before.length));
  const joint = own.slice(before.length, own.length - after.length);
  if (joint !== '') return { ...plain(false), joint: own };
  return { before, joint: ' ', after, parts: true };
}

/** Signs at the beginning that belong to the number before them. */
function leading(signs: string): string {
  return /^[%‰‱°′″]*/.exec(signs)?.[0] ?? '';
}

/** Signs at the end that belong to the number after them. */
function trailing(signs: string): string {
  return /[\p{Sc}#§<>≤≥~≈±]*$/u.exec(signs)?.[0] ?? '';
}

function isNumberSign(sign: string): boolean {
  return DASH.test(sign) || JOINS_DIGITS.test(sign) || BEFORE_NUMBER.test(sign) || isOuterSign(sign);
}

function isOuterSign(sign: string): boolean {
  return AFTER_NUMBER.test(sign) || MONEY.test(sign) || (MATHEMATICAL.test(sign) && !ORNAMENT.test(sign));
}

function beforeNumber(signs: string, left: Beside): Gap {
  let after = '';
  let at = signs.length;
  while (at > 0) {
    const sign = signs.charAt(at - 1);
    if (/\s/.test(sign) && isSpaceBefore(signs, at - 1)) at--;
    else if (isMinus(signs, at - 1, left)) {
      after = `-${after}`;
      at--;
    } else if (isPoint(signs, at - 1, left)) {
      after = `.${after}`;
      at--;
    } else if (!DASH.test(sign) && (BEFORE_NUMBER.test(sign) || isOuterSign(sign))) {
      after = `${sign}${after}`;
      at--;
    } else break;
  }
  const rest = signs.slice(0, at);
  return { ...plain(left === 'none' || !staysInWord(rest)), after };
}

/** Whether white space at a place has only signs of the number on its left, so that they may stand apart from it. */
function isSpaceBefore(signs: string, at: number): boolean {
  const left = signs.slice(0, at).trimEnd().at(-1);
  return left !== undefined && !DASH.test(left) && (BEFORE_NUMBER.test(left) || isOuterSign(left));
}

/** A dash right before a number or its currency, with nothing but white space or a bracket before it. */
function isMinus(signs: string, at: number, left: Beside): boolean {
  if (!MINUS.test(signs.charAt(at)) || /^\s/.test(signs.slice(at + 1))) return false;
  const previous = signs[at - 1];
  return previous === undefined ? left === 'none' : OPENS.test(previous);
}

/** A decimal point without a digit before it. */
function isPoint(signs: string, at: number, left: Beside): boolean {
  if (signs[at] !== '.' || at !== signs.length - 1) return false;
  const previous = signs[at - 1];
  return previous === undefined ? left === 'none' : OPENS.test(previous) || MINUS.test(previous);
}

function afterNumber(signs: string, right: Beside): Gap {
  let before = '';
  let at = 0;
  for (; at < signs.length; at++) {
    const sign = signs.charAt(at);
    if (/\s/.test(sign)) {
      const next = signs.slice(at).trimStart()[0];
      if (next === undefined || DASH.test(next) || !isOuterSign(next)) break;
    } else if (!DASH.test(sign) && isOuterSign(sign)) before += sign;
    else break;
  }
  const rest = signs.slice(at);
  const parts = right === 'none' || (rest === '' ? before.endsWith('%') : !staysInWord(rest));
  return { ...plain(parts), before };
}
