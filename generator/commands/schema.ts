import { resolve } from 'node:path';
import { writeText } from '../io/output.ts';
import { formatFile } from '../render/format.ts';
import { createJsonSchema } from '../spec/json-schema.ts';
import type { ExitCode, Host } from './host.ts';

export interface SchemaOptions {
  readonly out?: string;
}

/** Prints the JSON Schema of the format, or writes it to a file. */
export const schema = async ({ out }: SchemaOptions, host: Host): Promise<ExitCode> => {
  const { text } = await formatFile({ path: 'errspec.schema.json', text: JSON.stringify(createJsonSchema()) });
  if (out === undefined) host.out(text);
  else writeText(resolve(host.cwd, out), text);
  return 0;
};
