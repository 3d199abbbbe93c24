import type { Link, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { linksInBody } from '../archive/body-links.ts';

/** Where a `[[id]]` leads and what it is called, or null where there is no such record. */
export type ResolveLink = (id: string) => { href: string; title: string } | null;

/** Turns `[[id]]` and `[[id|words]]` in prose into links. A link to nothing keeps its words; the check reports it. */
export function remarkRecordLinks({ resolve }: { resolve: ResolveLink }) {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      const links = linksInBody(node.value);
      if (links.length === 0 || !parent || index === undefined) return;
      const parts: (Text | Link)[] = [];
      let at = 0;
      for (const { id, words, offset, length } of links) {
        if (offset > at) parts.push({ type: 'text', value: node.value.slice(at, offset) });
        const target = resolve(id);
        const label: Text = { type: 'text', value: words ?? target?.title ?? id };
        parts.push(target ? { type: 'link', url: target.href, children: [label] } : label);
        at = offset + length;
      }
      if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
