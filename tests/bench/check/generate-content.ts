import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SITE = `title: Made up
promise: Records without a subject.
summary: As many records as one wants.
language: en
licence: { code: MIT, records: CC-BY-4.0 }
lanes:
  - { id: one, label: One, colour: 1, entities: [entity-0] }
eventKinds:
  deal: { label: Deal, plural: Deals, about: "Parties agree." }
roles:
  party: { label: party, about: "One of those who agree." }
groups:
  ties: { label: Ties, line: { weight: 1, dash: "" }, about: "Any tie." }
predicates:
  pays: { label: pays, inverse: is paid by, group: ties, about: "Hands over money." }
`;

/**
 * Writes a content folder with about that many sound records, in the proportions of a real one: half of them claims
 * with two pieces of evidence each, a fifth sources that derive from each other, the rest entities, events and quotes.
 */
export function generateContent(folder: string, records: number): void {
  const [claims, sources, entities, events] = [0.5, 0.2, 0.15, 0.1].map((share) =>
    Math.floor(records * share),
  ) as [number, number, number, number];
  const quotes = records - claims - sources - entities - events;
  const put = (collection: string, id: string, front: string, body = ''): void => {
    mkdirSync(join(folder, collection), { recursive: true });
    writeFileSync(join(folder, collection, `${id}.md`), `---\n${front}\n---\n\n${body}\n`);
  };
  const evidence = (at: number): string =>
    [at, at * 7 + 3]
      .map(
        (number) =>
          `  - source: source-${number % sources}\n    passage: "the words number ${at} as they are printed there"`,
      )
      .join('\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.yml'), SITE);
  for (let at = 0; at < entities; at++)
    put(
      'entities',
      `entity-${at}`,
      `name: "Entity number ${at}"\nkind: organisation\naliases: ["E${at}"]`,
      `It is near [[entity-${(at * 3 + 1) % entities}]].`,
    );
  for (let at = 0; at < sources; at++) {
    const upstream =
      at % 3 === 0 ? '' : `derivesFrom:\n  - { source: source-${Math.floor(at / 3)}, how: reports-on }\n`;
    put(
      'sources',
      `source-${at}`,
      `title: "Source number ${at}"\npublisher: entity-${at % entities}\npublished: "20${10 + (at % 16)}-05"\nkind: news-report\n${upstream}seen: full-text`,
      'It says what it says.',
    );
  }
  for (let at = 0; at < claims; at++) {
    const [subject, object] = [at % entities, (at * 5 + 1) % entities];
    put(
      'claims',
      `claim-${at}`,
      `statement: "Entity ${subject} pays entity ${object}, number ${at}."\nkind: fact\nabout: [entity-${subject}, entity-${object}]\nwhen: "200${at % 9}"\nrelation: { subject: entity-${subject}, predicate: pays, object: entity-${object} }\namount: { value: ${1000 + at}, currency: USD, state: committed, asOf: "${1000 + Math.floor(at / entities)}" }\nevidence:\n${evidence(at)}`,
      `It goes with [[claim-${(at + 1) % claims}|the next one]].`,
    );
  }
  for (let at = 0; at < events; at++)
    put(
      'events',
      `event-${at}`,
      `title: "Event number ${at}"\nwhen: "200${at % 9}-05"\nkind: deal\nparticipants:\n  - { entity: entity-${at % entities}, role: party }\nclaims: [claim-${at % claims}]`,
      `[[claim-${at % claims}|It happened]].`,
    );
  for (let at = 0; at < quotes; at++)
    put(
      'quotes',
      `quote-${at}`,
      `words: "the words number ${at} as they are printed there"\nspeaker: entity-${at % entities}\nsaid: "2005"\nmedium: email\nevidence:\n${evidence(at)}`,
    );
}
