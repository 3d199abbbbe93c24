import type { JsonLd } from '../views/frame/json-ld.ts';

/** What a page tells the frame around it. */
export interface FrameProps {
  title: string;
  description: string;
  current?: string;
  breadcrumb?: { label: string; path?: string }[];
  /** Addresses of stylesheets that only this page needs, from an import with `?url`. */
  styles?: string[];
  jsonLd?: JsonLd;
  type?: 'website' | 'article' | 'profile';
  /** Keeps the page out of search engines: the 404 and redirects. */
  hidden?: boolean;
}
