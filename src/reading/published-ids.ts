/** The list of every id that was ever published, one a line, in the content folder. */
export const PUBLISHED_IDS = 'published-ids.txt';
