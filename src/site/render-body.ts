import { createMarkdownProcessor, type MarkdownRenderer } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import type { Archive } from '../archive/archive.ts';
import { recordTitle } from '../archive/titles.ts';
import { ALLOW_LIST, rehypeSafeLinks } from '../markdown/allow-list.ts';
import { remarkRecordLinks } from '../markdown/record-links.ts';
import { recordHref } from './address.ts';

const renderers = new WeakMap<Archive, Promise<MarkdownRenderer>>();

/** A record's body, or one sentence of it, as safe HTML with its record links resolved. */
export async function renderBody(markdown: string, archive: Archive): Promise<string> {
  let renderer = renderers.get(archive);
  if (!renderer) {
    renderer = createMarkdownProcessor({
      syntaxHighlight: false,
      smartypants: false,
      gfm: true,
      remarkPlugins: [[remarkRecordLinks, { resolve: (id: string) => resolve(archive, id) }]],
      rehypePlugins: [[rehypeSanitize, ALLOW_LIST], rehypeSafeLinks],
    });
    renderers.set(archive, renderer);
  }
  return (await (await renderer).render(markdown)).code;
}

function resolve(archive: Archive, id: string): { href: string; title: string } | null {
  const record = archive.byId.get(id) ?? archive.formerIds.get(id);
  return record ? { href: recordHref(record), title: recordTitle(record).replace(/\.$/, '') } : null;
}
