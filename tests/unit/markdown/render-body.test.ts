import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../../src/site/render-body.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';

const { archive } = loadFixture();
const render = (markdown: string): Promise<string> => renderBody(markdown, archive);

interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** Every element that a browser makes of it. */
function elementsOf(html: string): Element[] {
  type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };
  const walk = (node: Node): Element[] => [
    ...(node.attrs
      ? [
          {
            name: node.nodeName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
          },
        ]
      : []),
    ...(node.childNodes ?? []).flatMap(walk),
  ];
  return walk(parseFragment(html) as Node);
}

/** The addresses of the links that a browser makes of it; null where one leads nowhere. */
const addresses = async (markdown: string): Promise<(string | null)[]> =>
  elementsOf(await render(markdown))
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => attributes.href ?? null);

describe('a link of a body', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['/timeline/', '/timeline/'],
    ['#what-would-settle-it', '#what-would-settle-it'],
  ])('to %s leads there', async (address, href) => {
    expect(await addresses(`[words](${address})`)).toEqual([href]);
  });

  it.each([
    '//evil.example',
    '\\\\evil.example',
    '///evil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    '&#1;javascript:alert(1)',
    '<java\tscript:alert(1)>',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'HTTPS://example.org/',
    'http://example.org/',
    'ftp://example.org/',
    'mailto:a@example.org',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'https:evil.example',
    'https://user:secret@example.org/',
    'page.html',
    '../up',
    '?q=1',
  ])('to %j leads nowhere', async (address) => {
    const links = await addresses(`[words](${address})`);
    expect(links.filter((href) => href !== null)).toEqual([]);
    expect(await render(`[words](${address})`)).toContain('words');
  });

  it.each([
    '/\\evil.example',
    '</\tevil.example>',
    '/&#9;/evil.example',
    '/&#10;/evil.example',
    '/%2F/evil.example',
  ])('to %j leads nowhere outside', async (address) => {
    for (const href of await addresses(`[words](${address})`))
      expect(new URL(href!, 'https://lamps.example/').host).toBe('lamps.example');
  });

  it('to another site does not tell it of the window, one within the site has nothing added', async () => {
    const html = await render('[a](https://example.org/) [b](/graph/)');
    expect(elementsOf(html).filter(({ name }) => name === 'a')).toEqual([
      { name: 'a', attributes: { href: 'https://example.org/', rel: 'noopener' } },
      { name: 'a', attributes: { href: '/graph/' } },
    ]);
  });

  it('that stands for itself is held to the same', async () => {
    expect(await addresses('<https://example.org/> <javascript:alert(1)>')).toEqual([
      'https://example.org/',
      null,
    ]);
    expect(await addresses('see https://example.org/x and www.example.org')).toEqual([
      'https://example.org/x',
      null,
    ]);
    expect(await addresses('[a][1]\n\n[1]: //evil.example')).toEqual([null]);
  });
});

describe('markup in a body', () => {
  const ALLOWED = new Set(
    'p a em strong del code pre blockquote ul ol li h2 h3 h4 hr br table thead tbody tr th td sup sub'.split(
      ' ',
    ),
  );

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![picture](https://example.org/x.png)',
    '<a href="/x" onclick="alert(1)" style="color:red" class="c" id="i">x</a>',
    '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<iframe src="https://example.org"></iframe>',
    '<form action="/x"><input name="body"></form>',
    '<style>p{display:none}</style>',
    '<math><mi href="javascript:alert(1)">x</mi></math>',
    '# A heading of the page\n\n##### small',
    '- [x] done',
    'a[^1]\n\n[^1]: a note',
    '<p id="location">x</p>',
    '<b\n onmouseover=alert(1)>x</b>',
  ])('%j becomes nothing but what the list allows', async (markdown) => {
    for (const { name, attributes } of elementsOf(await render(markdown))) {
      expect(ALLOWED).toContain(name);
      for (const key of Object.keys(attributes))
        expect(['href', 'id', 'rel', 'align', 'class']).toContain(key);
      for (const key of ['onclick', 'style', 'src']) expect(attributes).not.toHaveProperty(key);
      if (name !== 'h2' && name !== 'h3' && name !== 'h4') expect(attributes).not.toHaveProperty('id');
    }
  });

  it('keeps what prose needs', async () => {
    const html = await render(
      [
        '## A heading',
        'One *two* **three** ~~four~~ `five`\\\nsix',
        '> quoted',
        '- a\n- b',
        '1. c',
        '```ts\nlet x;\n```',
        '| a | b |\n|:--|--:|\n| 1 | 2 |',
        '---',
        '### Third\n\n#### Fourth',
      ].join('\n\n'),
    );
    expect(html).toMatchInlineSnapshot(`
      "<h2 id="a-heading">A heading</h2>
      <p>One <em>two</em> <strong>three</strong> <del>four</del> <code>five</code><br>
      six</p>
      <blockquote>
      <p>quoted</p>
      </blockquote>
      <ul>
      <li>a</li>
      <li>b</li>
      </ul>
      <ol>
      <li>c</li>
      </ol>
      <pre><code class="language-ts">let x;
      </code></pre>
      <table>
      <thead>
      <tr>
      <th align="left">a</th>
      <th align="right">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td align="left">1</td>
      <td align="right">2</td>
      </tr>
      </tbody>
      </table>
      <hr>
      <h3 id="third">Third</h3>
      <h4 id="fourth">Fourth</h4>"
    `);
  });
});

describe('a link to a record', () => {
  it('is named as the record is, or as it is written', async () => {
    expect(await render('[[southern-guild]] and [[northern-guild|the older one]].')).toBe(
      '<p><a href="/entities/southern-guild/">Southern Guild of Lampkeepers</a> and <a href="/entities/northern-guild/">the older one</a>.</p>',
    );
  });

  it('has no full stop of its own', async () => {
    expect(await render('[[court-upheld-the-handover]], he said.')).toBe(
      '<p><a href="/claims/court-upheld-the-handover/">The court let the handing over of Gull Rock stand</a>, he said.</p>',
    );
  });

  it('by a former id leads to the record that answers for it', async () => {
    expect(await addresses('[[handbill-on-the-board]]')).toEqual([
      '/claims/handbill-calls-the-board-corrupt/',
    ]);
  });

  it('to nothing keeps its words', async () => {
    expect(await render('a [[no-such-record|word]] b [[nor-this]]')).toBe('<p>a word b nor-this</p>');
  });

  it('is none in code', async () => {
    expect(await render('`[[southern-guild]]`')).toBe('<p><code>[[southern-guild]]</code></p>');
  });

  it('is found wherever it stands, also twice and side by side', async () => {
    expect(await addresses('[[gull-rock]][[gull-rock-light]]\n\n- *[[gull-rock]]*')).toEqual([
      '/entities/gull-rock/',
      '/entities/gull-rock-light/',
      '/entities/gull-rock/',
    ]);
  });
});
