import { checkLinksResolve } from './links-resolve.ts';
import type { Rule } from './rule.ts';

/** Every integrity rule of the archive, one file each. */
export const RULES: readonly Rule[] = [checkLinksResolve];
