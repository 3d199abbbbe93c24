import type { Entity } from '../../archive/archive.ts';

/** The kinds of entity: one of them, and the heading over many. */
export const ENTITY_KIND_WORDS: Readonly<Record<Entity['kind'], { one: string; many: string }>> = {
  organisation: { one: 'Organisation', many: 'Organisations' },
  person: { one: 'Person', many: 'People' },
  product: { one: 'Product', many: 'Products and services' },
  model: { one: 'Model', many: 'Models' },
  hardware: { one: 'Hardware', many: 'Hardware' },
  case: { one: 'Court case', many: 'Court cases' },
  concept: { one: 'Concept', many: 'Concepts' },
  place: { one: 'Place', many: 'Places' },
  publication: { one: 'Publication', many: 'Publications' },
};
