/** The one part of the page’s own markup that a selector names. Throws where the markup lacks it. */
export function findPart(within: ParentNode, selector: string): HTMLElement {
  const part = within.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`The page has no ${selector}.`);
  return part;
}

/** What a part of the page says in its `data-…`; empty where it says nothing. */
export function readData({ dataset }: HTMLElement, name: string): string {
  return dataset[name] ?? '';
}
