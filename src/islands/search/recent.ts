const KEY = 'whence-searches';
const MOST = 6;

/** The last searches of this browser, newest first; none where it allows no storage. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers a search, if the browser allows storage. */
export function keepRecent(query: string): void {
  const kept = query.trim().slice(0, 120);
  if (kept === '') return;
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([kept, ...readRecent().filter((item) => item !== kept)].slice(0, MOST)),
    );
  } catch {}
}

/** Forgets them. */
export function forgetRecent(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {}
}
