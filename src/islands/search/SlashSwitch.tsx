import { type ReactNode, useState } from 'react';

const KEY = 'whence-slash';

function isOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

/** Whether `/` opens the search: a single key must be possible to switch off, for those who dictate. */
export function SlashSwitch(): ReactNode {
  const [on, setOn] = useState(() => !isOff());
  return (
    <label className="slash">
      <input
        type="checkbox"
        checked={on}
        onChange={() => {
          setOn(!on);
          try {
            localStorage.setItem(KEY, on ? 'off' : 'on');
          } catch {
            // Without storage it holds for this page only.
          }
        }}
      />
      <kbd>/</kbd>opens this
    </label>
  );
}
