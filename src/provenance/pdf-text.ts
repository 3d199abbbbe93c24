/** What is needed of a PDF that was opened, to read its text layer. */
export interface OpenPdf {
  numPages: number;
  getPage: (number: number) => Promise<{ getTextContent: () => Promise<{ items: object[] }> }>;
}

/** The text layer of a PDF, a line for each of its lines; empty where it holds pictures alone. */
export async function textOfPdf(file: OpenPdf): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? `${item.str}${'hasEOL' in item && item.hasEOL ? '\n' : ''}` : ''))
        .join(''),
    );
  }
  return pages.join('\n');
}
