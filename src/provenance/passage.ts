import { foldLetters } from '../schema/fold.ts';

/** The parts of a passage between cuts (`…`) and editor's words (`[ ]`), as printed. */
export function passageParts(passage: string): string[] {
  return passage
    .split(/…|\[[^\]]*\]/u)
    .map((part) => part.trim())
    .filter((part) => foldLetters(part) !== '');
}

/** How many words of the source a passage prints: cuts and editor's words do not count. */
export function countWords(passage: string): number {
  return passageParts(passage).reduce(
    (sum, part) => sum + part.split(/\s+/).filter((word) => foldLetters(word) !== '').length,
    0,
  );
}
