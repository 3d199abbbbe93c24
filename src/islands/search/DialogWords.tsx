import type { ReactNode } from 'react';
import type { SearchAnswer } from '../../search/search.ts';
import { countWords } from '../../search/search-words.ts';
import { SlashSwitch } from './SlashSwitch.tsx';
import type { Searching } from './use-search.ts';

interface Props {
  /** Whether anything is asked at all. */
  asked: boolean;
  searching: Searching;
  ask: (query: string) => void;
}

/** What the dialog says of a search beneath its hits: what failed, that it takes long, that nothing was found. */
export function DialogWords({ asked, searching, ask }: Props): ReactNode {
  const { answer, slow, failed, retry } = searching;
  return (
    <>
      {failed && (
        <p className="sdlg__say" role="alert">
          {failed}{' '}
          <button className="link" type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {slow && !failed && <p className="sdlg__say">Still fetching the record …</p>}
      {answer?.total === 0 && asked && (
        <p className="sdlg__say">
          Nothing found.{' '}
          {answer.suggestion && (
            <>
              Did you mean{' '}
              <button className="link" type="button" onClick={() => ask(answer.suggestion ?? '')}>
                {answer.suggestion}
              </button>
              ?
            </>
          )}
        </p>
      )}
      {answer?.notes.map((note) => (
        <p className="sdlg__say" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

/** The foot of the dialog: the way to all that was found, the operators, and the switch of the shortcut. */
export function DialogFoot({ answer, page }: { answer: SearchAnswer | null; page: string }): ReactNode {
  return (
    <div className="sdlg__foot">
      {answer && answer.total > answer.hits.length && <a href={page}>All {countWords(answer.total)}</a>}
      <span>
        <code>by:</code> <code>about:</code> <code>in:2017</code> <code>is:disputed</code>{' '}
        <code>"exact"</code> <code>-word</code>
      </span>
      <SlashSwitch />
    </div>
  );
}
