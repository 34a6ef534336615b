import * as z from 'zod';
import { fileSchema } from './schema.ts';

/** The JSON Schema (draft-07) of the format, for editors. */
export const createJsonSchema = (): object =>
  z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
