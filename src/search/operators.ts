/** The operators, each in a few words; offered as one types and listed where nothing has been typed. */
export const OPERATORS: readonly { key: string; example: string; about: string }[] = [
  { key: 'by', example: 'by:', about: 'who says it or takes part' },
  { key: 'about', example: 'about:', about: 'who or what it is about' },
  { key: 'source', example: 'source:', about: 'the document it rests on' },
  { key: 'in', example: 'in:2017', about: 'may have happened then' },
  { key: 'before', example: 'before:2018', about: 'may have begun earlier' },
  { key: 'after', example: 'after:2019-07', about: 'may have lasted longer' },
  { key: 'known', example: 'known:2023-01-01', about: 'public by that day' },
  { key: 'is', example: 'is:disputed', about: 'standing or kind' },
];
