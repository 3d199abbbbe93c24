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

/** The address that was meant, where it stands in curly quotation marks or lacks https; null where that does not mend it. */
export function mendUrl(text: string): string | null {
  const bare = text.trim().replace(/^[“”‘’]+|[“”‘’]+$/g, '');
  const mended = bare.replace(/^(?:http:)?\/\//i, 'https://');
  return mended !== text && isSafeUrl(mended) ? mended : null;
}
