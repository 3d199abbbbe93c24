import { foldWords } from '../../schema/fold-words.ts';

/* What is said in several words becomes one, and what only leads up to a question is left out. English; no word of a subject. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:please |so |and |but |ok |well )*(?:(?:can|could) you |do you )?(?:tell|show|give|explain to) (?:me|us) /,
    '',
  ],
  [/^(?:do (?:you|we) know |i wonder |is it known )(?=who|what|when|where|why|which|how|if|whether)/, ''],
  [/^(?:is it (?:really )?(?:true|correct|right|so|the case|a fact) )(?:that )?/, 'is it '],
  [/\b(what|who|how|when|where|why)(?:s|re|d)\b/g, '$1'],
  [/\b(?:so far|to date|up to now|until now|as of now|right now|these days|in (?:all|total))\b/g, ' '],
  [/\blook(?:s|ed|ing)? (?:in ?to|at)\b/g, 'investigate'],
  [/\b(?:go|goes|going|went|gone) public\b|\bstock (?:market|exchange)\b/g, 'listing'],
  [/\b(?:throw|throws|thrown|threw|toss|tossed) out\b/g, 'dismiss'],
  [/\b(?:give|gives|given|gave|giving) up\b/g, 'abandon'],
  [/\b(?:walk|walks|walked|walking|storm|stormed|move|moved) (?:away|out)\b/g, 'leave'],
  [/\b(?:get|gets|got|getting|break|breaks|broke) out\b/g, 'leave'],
  [/\bput(?:s|ting)? (?:money |cash |funds |capital )?(?:into|in)\b/g, 'invest'],
  [/\brev share\b/g, 'revenue share'],
  [/\b(?:what|whatever) (?:happened to|(?:has )?become? of|came of)\b/g, 'what'],
];

/** The folded words of a question or an answer, plainly put. Pure. */
export function plainWords(text: string): string[] {
  let line = foldWords(text)
    .map(({ term }) => term)
    .join(' ');
  for (const [said, put] of REWRITTEN) line = line.replace(said, put);
  return line.split(' ').filter((word) => word !== '');
}
