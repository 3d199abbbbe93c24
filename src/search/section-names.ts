/** The section that holds a block of postings. */
export function toPostingSection(block: number): string {
  return `p${block}`;
}

/** The section that holds a block of records. */
export function toRecordSection(block: number): string {
  return `r${block}`;
}
