import * as z from 'zod';
import { fits, suggestionFor, type Grammar } from './grammar.ts';

/** A text of a grammar. */
export const text = (grammar: Grammar, description: string) =>
  z
    .string()
    .superRefine((value, context) => {
      if (!fits(grammar, value)) {
        const suggestion = suggestionFor(grammar, value);
        context.addIssue({
          code: 'custom',
          message: grammar.explain?.(value) ?? grammar.says,
          params: { rule: grammar.rule, ...(suggestion === undefined ? {} : { help: `Write ${suggestion}.` }) },
        });
      }
    })
    .meta({ description, type: 'string', pattern: grammar.pattern.source });

/** Any text but an empty one; Markdown where the description says so. */
export const prose = (description: string) =>
  z
    .string()
    .superRefine((value, context) => {
      if (value.trim() === '')
        context.addIssue({ code: 'custom', message: 'The text is empty', params: { rule: 'text-empty' } });
    })
    .meta({ description, type: 'string', minLength: 1 });

/** A whole number between two bounds. */
export const integer = (minimum: number, maximum: number, rule: string, says: string, description: string) =>
  z
    .string()
    .superRefine((value, context) => {
      const fine = /^(0|[1-9]\d*)$/.test(value) && Number(value) >= minimum && Number(value) <= maximum;
      if (!fine) context.addIssue({ code: 'custom', message: says, params: { rule } });
    })
    .transform(Number)
    .meta({ description, type: 'integer', minimum, maximum });

/** One of some words. */
export const choice = <const Options extends readonly [string, ...string[]]>(options: Options, description: string) =>
  z.enum(options).meta({ description });

/** `true` or `false`. */
export const truth = (description: string) =>
  z
    .string()
    .superRefine((value, context) => {
      if (value === 'true' || value === 'false') return;
      context.addIssue({ code: 'custom', message: 'The value is true or false', params: { rule: 'choice-unknown' } });
    })
    .transform((value) => value === 'true')
    .meta({ description, type: 'boolean' });
