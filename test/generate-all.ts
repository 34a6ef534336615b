import { generateFiles } from '../generator/generate.ts';
import { templates } from '../generator/io/templates.ts';
import { createRender } from '../generator/render/engine.ts';
import type { GeneratedFile } from '../generator/render/generated-file.ts';

/** Everything that the targets make of a catalog, in one list. */
export const generateAll = async (
  catalog: Parameters<typeof generateFiles>[0],
  targets: Parameters<typeof generateFiles>[1],
): Promise<readonly GeneratedFile[]> => {
  const files: GeneratedFile[] = [];
  for await (const file of generateFiles(catalog, targets, createRender(templates))) files.push(file);
  return files;
};
