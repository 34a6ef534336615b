import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import { generatedNotice } from '../generated-notice.ts';
import type { Target } from '../target.ts';
import { openapiDocument } from './document.ts';
import { printYaml } from './print-yaml.ts';
import type { OpenapiVersion } from './version.ts';

const yamlFile = (path: string, catalog: ErrorCatalog, version: OpenapiVersion): GeneratedFile => ({
  path,
  text: `# ${generatedNotice}\n${printYaml(openapiDocument(catalog, version))}`,
});

/** OpenAPI components for the errors: 3.0.3, the default, and 3.1. */
export const openapiTarget: Target = {
  id: 'openapi',
  displayName: 'OpenAPI',
  options: {},
  emit: (catalog) => [yamlFile('errors.yaml', catalog, '3.0.3'), yamlFile('errors.3.1.yaml', catalog, '3.1.0')],
};
