import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { licenseText } from '../license.ts';
import type { Target, TargetOptions } from '../target.ts';
import { viewPackage } from './view.ts';

const emit = (catalog: ErrorCatalog, render: Render, options: TargetOptions): readonly GeneratedFile[] => {
  const { folder, manifest, readme, modules } = viewPackage(catalog, options['package']);
  return [
    { path: 'pyproject.toml', text: render('python/pyproject.toml.liquid', manifest) },
    { path: 'README.md', text: render('python/README.md.liquid', readme) },
    { path: 'LICENSE', text: licenseText(catalog) },
    { path: `${folder}/py.typed`, text: '' },
    ...modules.map(({ path, template, view }) => ({
      path: `${folder}/${path}.py`,
      text: render(`python/src/module/${template}`, view),
    })),
  ];
};

/** The Python package: exceptions and typed factories, for Python 3.10 and later. */
export const pythonTarget: Target = {
  id: 'python',
  displayName: 'Python',
  options: {
    package: {
      description: 'Name of the distribution; the module is named after it.',
      pattern: /^(?=[^]{1,200}$)[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/,
      says: 'a distribution name after PEP 503 that starts with a letter, such as okx-web3-errors',
    },
  },
  emit,
};
