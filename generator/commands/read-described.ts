import type { ReadCatalog } from '../generate.ts';
import type { ReadSource } from '../spec/load.ts';
import type { Job } from './project.ts';

/** The catalog of a job with the operations of its descriptions. What reads these is loaded where there are some. */
export const readDescribed = async (
  found: ReadCatalog,
  { descriptions }: Pick<Job, 'descriptions'>,
  read: ReadSource,
  strict?: boolean,
): Promise<ReadCatalog & { readonly applied: ReadonlyMap<string, string> }> => {
  if (descriptions.length === 0) return { ...found, applied: new Map() };
  const { withOperations } = await import('../openapi/with-operations.ts');
  return withOperations(found, descriptions, read, strict);
};
