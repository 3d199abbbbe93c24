import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { itemAt } from '../../schema/item-at.ts';

type Element = DefaultTreeAdapterMap['element'];

/** What the gate needs to know of one page. */
export interface PageFacts {
  /** Its address below the base: `/claims/x/`, `/404.html`. */
  page: string;
  lang: string;
  title: string;
  h1: number;
  /** Every id, in order; twice if it stands twice. */
  ids: string[];
  /** Targets of links, as written. */
  links: string[];
  /** What the browser loads by itself: scripts, styles, images, fonts, islands; as written. */
  resources: { kind: 'script' | 'style' | 'image' | 'font' | 'island' | 'other'; url: string }[];
  /** Attributes that carry code or style: `onclick on <a>`. */
  inline: string[];
  csp: string | null;
  jsonLd: string[];
  /** Whether it sends the reader on to another page. */
  redirects: boolean;
  /** Characters of inline script. */
  inlineScript: string[];
}

/** Parses a page the way a browser does. */
export function readPageFacts(page: string, html: string): PageFacts {
  const facts: PageFacts = {
    page,
    lang: '',
    title: '',
    h1: 0,
    ids: [],
    links: [],
    resources: [],
    inline: [],
    csp: null,
    jsonLd: [],
    redirects: false,
    inlineScript: [],
  };
  const pending: DefaultTreeAdapterMap['node'][] = [parse(html)];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('tagName' in node) addElement(facts, node);
    if (node.nodeName === 'template') pending.push((node as DefaultTreeAdapterMap['template']).content);
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) pending.push(itemAt(node.childNodes, at));
  }
  return facts;
}

function addElement(facts: PageFacts, element: Element): void {
  const { tagName } = element;
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  if (attributes.id !== undefined) facts.ids.push(attributes.id);
  for (const { name, value } of element.attrs) {
    if (/^on/i.test(name) || name === 'style') facts.inline.push(`${name} on <${tagName}>`);
    if (name === 'href' && (tagName === 'a' || tagName === 'area')) facts.links.push(value);
    if (name === 'action') facts.links.push(value);
  }
  if (tagName === 'html') facts.lang = attributes.lang ?? '';
  if (tagName === 'h1') facts.h1++;
  if (tagName === 'title' && element.namespaceURI.endsWith('xhtml') && facts.title === '')
    facts.title = textOf(element).trim();
  if (tagName === 'script') addScript(facts, attributes, textOf(element));
  if (tagName === 'meta') addMeta(facts, attributes);
  addResources(facts, tagName, attributes);
}

function addScript(facts: PageFacts, attributes: Record<string, string>, text: string): void {
  if (attributes.src !== undefined) facts.resources.push({ kind: 'script', url: attributes.src });
  else if (attributes.type === 'application/ld+json') facts.jsonLd.push(text);
  else facts.inlineScript.push(text);
}

function addMeta(facts: PageFacts, attributes: Record<string, string>): void {
  const name = attributes['http-equiv']?.toLowerCase();
  if (name === 'content-security-policy') facts.csp = attributes.content ?? '';
  if (name === 'refresh') facts.redirects = true;
}

function addResources(facts: PageFacts, tagName: string, attributes: Record<string, string>): void {
  const add = (kind: PageFacts['resources'][number]['kind'], url: string | undefined): void => {
    if (url !== undefined) facts.resources.push({ kind, url });
  };
  if (tagName === 'link') {
    const rel = attributes.rel?.toLowerCase() ?? '';
    if (rel === 'stylesheet') add('style', attributes.href);
    else if (rel === 'modulepreload') add('script', attributes.href);
    else if (rel === 'preload') add(attributes.as === 'font' ? 'font' : 'other', attributes.href);
    else if (/icon|manifest|prefetch/.test(rel)) add('other', attributes.href);
  }
  if (tagName === 'astro-island') {
    add('island', attributes['component-url']);
    add('island', attributes['renderer-url']);
  }
  if (tagName === 'img' || tagName === 'source' || tagName === 'image') {
    add('image', attributes.src ?? attributes.href);
    for (const candidate of attributes.srcset?.split(',') ?? [])
      add('image', candidate.trim().split(/\s+/)[0]);
  }
  if (tagName === 'iframe' || tagName === 'embed' || tagName === 'video' || tagName === 'audio')
    add('other', attributes.src);
  if (tagName === 'object') add('other', attributes.data);
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
