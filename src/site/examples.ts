const FILES = import.meta.glob<string>('../examples/*.ts', { query: '?raw', import: 'default', eager: true });

/** The text of a real file under `src/examples/`, by its name without the ending. An unknown name fails the check before. */
export function readExample(id: string): string {
  const text = FILES[`../examples/${id}.ts`];
  if (text === undefined)
    throw new Error(`A thread shows the example "${id}", but src/examples/${id}.ts does not exist.`);
  return text;
}
