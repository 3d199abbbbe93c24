/** Whether a link may be followed from a record: absolute https, with a host, without credentials; `//host` is not. */
export function isSafeUrl(text: string): boolean {
  if (!/^https:\/\/[^/\\\s]/.test(text) || /[\s<>"\\]/.test(text)) return false;
  try {
    const url = new URL(text);
    return (
      url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.')
    );
  } catch {
    return false;
  }
}
