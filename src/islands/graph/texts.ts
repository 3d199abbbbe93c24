import { createContext, useContext } from 'react';
import { withBase } from '../../schema/urls.ts';
import type { GraphData } from '../../views/graph/derive-graph-data.ts';

/** What every part of the tool reads: the data, the names, and where the site stands. */
export interface Texts {
  data: GraphData;
  base: string;
  names: ReadonlyMap<string, string>;
}

export const TextsContext = createContext<Texts | null>(null);

/** The texts, with the functions that make names and links of ids and paths. */
export function useTexts(): Texts & { nameOf: (id: string) => string; link: (path: string) => string } {
  const texts = useContext(TextsContext)!;
  return {
    ...texts,
    nameOf: (id) => texts.names.get(id) ?? id,
    link: (path) => withBase(texts.base, path),
  };
}
