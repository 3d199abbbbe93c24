/* Letters of other scripts that look like a Latin one, each before the letter that it looks like. */

const PAIRS =
  'аaеeоoрpсcхxуyіiјjѕsԁdһhкkмmтtвbнhαaοoρpνvιiκkτtυuεeηnΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxАaВbЕeКkМmНhОoРpСcТtХx';

/** The Latin letter behind each, small. */
export const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...PAIRS.matchAll(/(.)(.)/gu)].map((pair) => [pair[1], pair[2]]),
);

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Signs of units and formulas that stand beside Latin letters by right. */
const SYMBOLS = /^(?:[kMG]?[ΩΩ]|[µμ]\p{L}{1,3})$/u;

/** The first word in which Latin letters are mixed with letters that only look so; null where there is none. */
export function findMixedWord(text: string): { word: string; letter: string; offset: number } | null {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!LATIN.test(word) || SYMBOLS.test(word)) continue;
    const letter = [...word].find((character) => character in LOOKALIKES);
    if (letter) return { word, letter, offset: match.index };
  }
  return null;
}
