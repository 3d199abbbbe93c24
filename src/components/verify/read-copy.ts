import { textOfPage } from '../../provenance/page-text.ts';

/** The text of a dropped file: plain text as it is, of a web page what stands in its article or body. Null for other kinds, and for a PDF, which `isPdf` tells. */
export async function readCopy(file: File): Promise<string | null> {
  const name = file.name.toLowerCase();
  if (isPdf(file)) return null;
  const text = await file.text();
  if (file.type === 'text/html' || /\.html?$/.test(name))
    return textOfPage(new DOMParser().parseFromString(text, 'text/html'));
  return text.includes('\0') ? null : text;
}

/** Whether a dropped file is a PDF, by its type or its name. */
export function isPdf(file: Pick<File, 'type' | 'name'>): boolean {
  return file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');
}
