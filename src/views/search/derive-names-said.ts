import type { Archive } from '../../archive/archive.ts';
import { foldWords } from '../../schema/fold-words.ts';

/** Single words that name somebody or something here, folded: they mean nothing else, whatever a dictionary says. */
export function deriveNamesSaid(archive: Archive): Set<string> {
  const named = archive.entities.filter(({ kind }) => kind !== 'concept');
  return new Set(
    named.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((form) => {
        const words = foldWords(form);
        return words.length === 1 ? words.map(({ term }) => term) : [];
      }),
    ),
  );
}
