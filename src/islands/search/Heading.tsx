import type { ReactNode } from 'react';
import { countWords } from '../../search/search-words.ts';
import type { Searching } from './use-search.ts';

interface Props {
  query: string;
  asked: boolean;
  searching: Searching;
  ask: (query: string) => void;
}

/** How many were found for what, how the words were taken, and what is wrong where something is. */
export function Heading({ query, asked, searching: { answer, slow, failed, retry }, ask }: Props): ReactNode {
  if (!asked)
    return (
      <div className="srch__h">
        <h1>Search the record</h1>
      </div>
    );
  if (failed)
    return (
      <div className="srch__h">
        <h1>The search does not work just now</h1>
        <p role="alert">
          {failed}{' '}
          <button className="link" type="button" onClick={retry}>
            Try again
          </button>
        </p>
      </div>
    );
  if (!answer)
    return (
      <div className="srch__h" aria-busy="true">
        <h1>{slow ? 'Still fetching the record …' : 'Searching …'}</h1>
      </div>
    );
  const { total, respelled, suggestion, notes } = answer;
  const taken = respelled.reduce(
    (text, { typed, taken: word }) =>
      text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${typed}(?![\\p{L}\\p{N}])`, 'iu'), word),
    query.trim().replace(/^"([^"]*)"$/, '$1'),
  );
  return (
    <div className="srch__h">
      <h1>
        {countWords(total)}
        {query.trim() !== '' && ` for “${taken.length > 80 ? `${taken.slice(0, 79)}…` : taken}”`}
      </h1>
      {respelled.length > 0 && (
        <p>
          Nothing is spelled {respelled.map(({ typed }) => `“${typed}”`).join(' or ')} here.{' '}
          <button className="link" type="button" onClick={() => ask(`"${query.trim().replaceAll('"', '')}"`)}>
            Search for exactly what was typed
          </button>
        </p>
      )}
      {suggestion && (
        <p>
          Did you mean{' '}
          <button className="link" type="button" onClick={() => ask(suggestion)}>
            {suggestion}
          </button>
          ?
        </p>
      )}
      {total === 0 && !suggestion && (
        <p>No record has these words or any like them. Fewer words, or none of the ticks, may find more.</p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
