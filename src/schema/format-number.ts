const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count with its noun, in words up to twelve: "no claims", "one claim", "four claims", "13 claims". */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${SMALL[count] ?? String(count)} ${count === 1 ? noun : plural}`;
}

/** The number alone, in words up to twelve; none is "no". */
export function formatNumber(count: number): string {
  return SMALL[count] ?? String(count);
}

/** "A", "A and B", "A, B and C". */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
