import { passageParts } from './passage.ts';

const LONG = 12;
const EDGE = 5;

/**
 * The address of a source at a passage's words (`#:~:text=`, as in the URL Fragment Text Directives draft). A cut or
 * long passage becomes a range from its first words to its last. Dashes, commas and ampersands, which the
 * directive's grammar claims, are escaped.
 */
export function toTextFragment(url: string, passage: string): string {
  const parts = passageParts(passage).map((part) => part.split(/\s+/));
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return url;
  const plain = url.replace(/#.*$/, '');
  const range = parts.length > 1 || first.length > LONG;
  const text = range
    ? `${encodeWords(first.slice(0, EDGE))},${encodeWords(last.slice(-EDGE))}`
    : encodeWords(first);
  return `${plain}#:~:text=${text}`;
}

function encodeWords(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replace(/-/g, '%2D');
}
