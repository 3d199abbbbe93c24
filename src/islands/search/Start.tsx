import { type ReactNode, useEffect, useState } from 'react';
import { OPERATORS } from '../../search/operators.ts';
import { forgetRecent, readRecent } from './recent.ts';

/** What stands where nothing is asked yet: how to ask, and what was asked before. */
export function Start({ ask }: { ask: (query: string) => void }): ReactNode {
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => setRecent(readRecent()), []);
  return (
    <div className="start">
      <section>
        <h2>Ways to ask</h2>
        <p>
          Words may be misspelled or half typed. <code>"In quotes"</code> they must stand just so;{' '}
          <code>-word</code> leaves out what has it. Dates are as vague as their sources: <code>in:2017</code>{' '}
          finds “summer 2017”.
        </p>
        <dl className="ops">
          {OPERATORS.map(({ key, example, about }) => (
            <div key={key}>
              <dt>
                <button type="button" onClick={() => ask(example)}>
                  {example}
                </button>
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </section>
      {recent.length > 0 && (
        <section>
          <h2>Asked before in this browser</h2>
          <ul>
            {recent.map((query) => (
              <li key={query}>
                <button type="button" onClick={() => ask(query)}>
                  {query}
                </button>
              </li>
            ))}
          </ul>
          <button
            className="facet__more"
            type="button"
            onClick={() => {
              forgetRecent();
              setRecent([]);
            }}
          >
            Forget these
          </button>
        </section>
      )}
    </div>
  );
}
