/** What is drawn for an event: its point, its bar, or the cluster whose weightiest event it is. */
const LETTERS = { point: 'e', bar: 'b', cluster: 'c' } as const;

/** The key under which the drawing has an item. */
export function toItemKey(item: keyof typeof LETTERS, event: number): string {
  return `${LETTERS[item]}${event}`;
}

/** The event that an item of the drawing stands for. */
export function eventOfKey(key: string): number {
  return Number(key.replace(/^[a-z]/, ''));
}
