/** Where a mark leads, and whether the Tab key stops at it. */
export interface LinkTarget {
  href: string;
  tabIndex?: -1;
}
