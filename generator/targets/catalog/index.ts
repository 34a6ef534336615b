import { jsonDocument } from '../json-document.ts';
import type { Target } from '../target.ts';
import { catalogData } from './data.ts';
import { catalogSchema } from './schema.ts';

/** The resolved table as data, with a schema of that data. */
export const catalogTarget: Target = {
  id: 'catalog',
  displayName: 'Catalog (JSON)',
  options: {},
  emit: (catalog) => [
    jsonDocument('catalog.json', catalogData(catalog)),
    jsonDocument('catalog.schema.json', catalogSchema),
  ],
};
