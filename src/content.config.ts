import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { SCHEMAS } from './schema/records.ts';
import { siteSchema } from './schema/site.ts';
import { fingerprintLoader, recordLoader, siteLoader } from './site/content-loader.ts';

export const collections = {
  sources: defineCollection({ loader: recordLoader('sources'), schema: SCHEMAS.sources }),
  entities: defineCollection({ loader: recordLoader('entities'), schema: SCHEMAS.entities }),
  events: defineCollection({ loader: recordLoader('events'), schema: SCHEMAS.events }),
  claims: defineCollection({ loader: recordLoader('claims'), schema: SCHEMAS.claims }),
  quotes: defineCollection({ loader: recordLoader('quotes'), schema: SCHEMAS.quotes }),
  disputes: defineCollection({ loader: recordLoader('disputes'), schema: SCHEMAS.disputes }),
  threads: defineCollection({ loader: recordLoader('threads'), schema: SCHEMAS.threads }),
  answers: defineCollection({ loader: recordLoader('answers'), schema: SCHEMAS.answers }),
  fingerprints: defineCollection({ loader: fingerprintLoader(), schema: z.object({ text: z.string() }) }),
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
};
