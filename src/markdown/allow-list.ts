import type { Root } from 'hast';
import { defaultSchema, type Options } from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import { isSafeUrl } from '../schema/safe-url.ts';

/** Elements and attributes that a record's body may become. No images, no raw HTML, no inline style, no handler. */
export const ALLOW_LIST: Options = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    'p',
    'a',
    'em',
    'strong',
    'del',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'h2',
    'h3',
    'h4',
    'hr',
    'br',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'sup',
    'sub',
  ],
  attributes: {
    a: ['href'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    code: [['className', /^language-[a-z-]+$/]],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['https'] },
};

/** Drops the address of every link that is neither safe https nor a plain path of this site (`//host` is neither). */
export function rehypeSafeLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a') return;
      const address = String(node.properties.href ?? '');
      const local = /^[/#](?![/\\])/.test(address) && !/[\s\\]/.test(address);
      if (!local && !isSafeUrl(address)) delete node.properties.href;
      else if (!local) node.properties.rel = ['noopener'];
    });
  };
}
