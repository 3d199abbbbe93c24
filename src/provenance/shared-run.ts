/** So many words in one order are seldom chosen twice. */
const WORDS = 6;
/** Fewer letters than this cannot be looked up in a fingerprint. */
const LETTERS = 8;
/** What stands round a word and is no part of it; signs of numbers are. */
const EDGES = /^[“”"'‘’([{…]+|[“”"'‘’)\]},.;:!?…]+$/g;

/**
 * The longest run of words that two passages share and that is telling: six words or more, or at least two with a digit
 * among them, as a date or a sum. As the first passage prints it; null where there is none.
 */
export function findSharedRun(a: string, b: string): string | null {
  const [own, other] = [toWords(a), toWords(b)];
  const [ownKeys, otherKeys] = [own, other].map((words) => words.map((word) => word.toLowerCase()));
  if (!ownKeys || !otherKeys) return null;
  let best: string[] = [];
  for (let from = 0; from < own.length; from++) {
    for (let at = 0; at < other.length; at++) {
      let length = 0;
      while (from + length < own.length && ownKeys[from + length] === otherKeys[at + length]) length++;
      const run = own.slice(from, from + length);
      if (run.length > best.length && isTelling(run)) best = run;
    }
  }
  return best.length > 0 ? best.join(' ') : null;
}

function toWords(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => word.replace(EDGES, '') || []);
}

function isTelling(run: readonly string[]): boolean {
  const text = run.join('');
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return letters >= LETTERS && (run.length >= WORDS || (run.length >= 2 && /\d/.test(text)));
}
