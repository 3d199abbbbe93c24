import { PRINTED_BREAK } from '../schema/fold.ts';
import { kindsOf, LEADS, MARK } from './character-kinds.ts';
import { createUnitBuffer } from './unit-buffer.ts';

/**
 * A text with what is mere printing made one: spaces, quotation marks, compatibility forms; soft hyphens and other
 * signs that nobody sees left out. Case and dashes are kept, since they tell where words part.
 */
export interface PrintForm {
  text: string;
  /** Offset in the given text of each UTF-16 unit. */
  offsets: Uint32Array;
}

const SPACE = 0x20;
const DELETE = 0x7f;
const BACKTICK = 0x60;
/** Below it stand no combining marks. */
const FIRST_MARK = 0x300;
/** One letter with its marks; the parts of a Hangul syllable are one, so that they compose. */
const CLUSTER =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?|\P{M}\p{M}*|\p{M}+/uy;
const UNSEEN = /^(?:\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0])$/u;
const LOOSE_MARK =
  /^[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}]$/u;
const RAISED = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]$/;
const FRACTION = /^[¼-¾⅐-⅞↉]$/;
const SINGLE_QUOTE = /^[’‘‛‚ʼ`´＇]$/;

/** Brings a text into that form. A printed line break ("\\n" as letters) is a space; a form feed is a line end. */
export function toPrintForm(given: string): PrintForm {
  const masked = given.replace(PRINTED_BREAK, (match) => ' '.repeat(match.length));
  const form = createUnitBuffer(masked.length);
  const known = new Map<string, string>();
  let at = 0;
  let raised = false;
  while (at < masked.length) {
    const unit = masked.charCodeAt(at);
    const next = at + 1 < masked.length ? masked.charCodeAt(at + 1) : 0;
    if (unit >= SPACE && unit < DELETE && unit !== BACKTICK && next < FIRST_MARK) {
      form.putUnit(unit, at++);
      raised = false;
      continue;
    }
    const cluster = standsAlone(unit, next) ? masked.charAt(at) : clusterAt(masked, at);
    let printed = known.get(cluster);
    if (printed === undefined) {
      printed = formOf(cluster);
      known.set(cluster, printed);
    }
    const above = RAISED.test(cluster);
    if (above && !raised) form.put('^', at);
    form.put(printed, at);
    raised = above;
    at += cluster.length;
  }
  return { text: form.toText(), offsets: form.toPlaces() };
}

/** Whether a unit is a character of its own that no mark and no part of a syllable follows. */
function standsAlone(unit: number, next: number): boolean {
  if (isSurrogate(unit) || isSurrogate(next)) return false;
  return (kindsOf(unit) & (MARK | LEADS)) === 0 && (kindsOf(next) & MARK) === 0;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

function clusterAt(text: string, at: number): string {
  CLUSTER.lastIndex = at;
  return CLUSTER.exec(text)?.[0] ?? text.charAt(at);
}

function formOf(cluster: string): string {
  if (RAISED.test(cluster)) return cluster.normalize('NFKC');
  if (/^[\n\r\f\u2028\u2029]$/.test(cluster)) return '\n';
  if (FRACTION.test(cluster)) return ` ${cluster.normalize('NFKC').replace('⁄', '/')} `;
  let form = '';
  for (const character of cluster) {
    if (SINGLE_QUOTE.test(character)) form += "'";
    else if (UNSEEN.test(character)) form += '';
    else if (/[\s\p{Cc}]/u.test(character)) form += ' ';
    else form += character;
  }
  return [...form.normalize('NFKC')]
    .filter((character) => !LOOSE_MARK.test(character))
    .join('')
    .replace(/[⁄∕]/g, '/');
}
