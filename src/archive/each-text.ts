import type { FieldPath } from '../reading/front-matter.ts';

/** Told of a text: where it stands, and whether it is a key. The path holds only while the call lasts. */
type Tell = (text: string, path: FieldPath, what: 'key' | 'value') => void;

/** Tells of every text in YAML data and of the keys, in order; without what stands under the keys `leftOut`. */
export function eachText(
  data: unknown,
  tell: Tell,
  leftOut: ReadonlySet<string> = new Set(),
  path: (string | number)[] = [],
): void {
  if (typeof data === 'string') tell(data, path, 'value');
  else if (Array.isArray(data))
    for (const [index, item] of data.entries()) {
      path.push(index);
      eachText(item, tell, leftOut, path);
      path.pop();
    }
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) {
      path.push(key);
      if (!leftOut.has(key)) {
        tell(key, path, 'key');
        eachText(value, tell, leftOut, path);
      }
      path.pop();
    }
}
