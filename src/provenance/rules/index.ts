import { checkLinksResolve } from '../../archive/rules/links-resolve.ts';
import type { Rule } from '../../archive/rules/rule.ts';

/**
 * Every integrity rule, one file each: those that need only the linked records live in `archive/rules`, those that
 * need what is derived from them here. The list stands here because nothing imports to the right.
 */
export const RULES: readonly Rule[] = [checkLinksResolve];
