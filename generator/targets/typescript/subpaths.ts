import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { PackageSettings } from './package-view.ts';

/**
 * A package.json for each sub-path, in a folder of its name: tools that do not read `exports`, such as TypeScript with
 * `moduleResolution: node10`, find the module by it.
 */
export const subpathFiles = (
  { locales, operations }: ErrorCatalog,
  { isDual }: PackageSettings,
): readonly GeneratedFile[] => {
  const folder = isDual ? 'cjs' : 'lib';
  const modules = operations.length === 0 ? ['codes'] : ['codes', 'operations'];
  return [...modules, ...locales.map((tag) => `locales/${tag}`)].map((subpath) => {
    const up = subpath.replace(/[^/]+/gu, '..');
    const members = {
      type: isDual ? 'commonjs' : 'module',
      main: `${up}/${folder}/${subpath}.js`,
      module: `${up}/lib/${subpath}.js`,
      types: `${up}/${folder}/${subpath}.d.ts`,
      sideEffects: false,
    };
    return { path: `${subpath}/package.json`, text: `${JSON.stringify(members, undefined, 2)}\n` };
  });
};
