import { createHash } from 'node:crypto';
import { onOneLine } from '../../language/comments.ts';
import { word } from '../../language/language.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import { licenseText } from '../license.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { bodyHeaders, config, filesView, headersOf, publicHeaders, type WriteHeader } from './headers.ts';
import { cpp } from './language.ts';
import { manifestView } from './manifest-view.ts';
import { cppOptions } from './options.ts';
import { packageNames, packageView } from './package-view.ts';
import { readmeSymbols } from './readme-symbols.ts';

/** A version without what comes before or after a release. */
const releaseOf = (version: string): string => version.replace(/[-+].*$/u, '');

/** A hash of headers: packages with the same one have the same tables and classes. */
const hashOf = (headers: readonly GeneratedFile[]): string => {
  const hash = createHash('sha256');
  for (const { text } of headers) hash.update(text);
  return hash.digest('hex').slice(0, 12);
};

const emit: Target['emit'] = (catalog, render, options) => {
  const { package: folder } = packageNames(catalog, options);
  const names = packageView(catalog, options);
  const { title, description, version } = catalog;
  const write: WriteHeader = (name, template, view = {}) => {
    const path = `${folder}/${name}`;
    const text = render(`cpp/include/package/${template}`, { ...names, ...view, guard: cpp.guard(path) });
    return { path: `include/${path}`, text };
  };
  const headers = [
    {
      path: `include/${folder}.hpp`,
      text: render('cpp/include/package.hpp.liquid', {
        ...names,
        guard: cpp.guard(`${folder}.hpp`),
        about: cpp.comment([`${onOneLine(title)} errors, version ${version}.`, description ?? ''].join('\n\n')),
        files: filesView(publicHeaders(catalog, names).map((part) => `${part}.hpp`)),
      }),
    },
    ...headersOf(catalog, names, write),
  ];
  return [
    {
      path: 'CMakeLists.txt',
      text: render('cpp/CMakeLists.txt.liquid', { ...names, version: word(releaseOf(version)) }),
    },
    { path: 'LICENSE', text: licenseText(catalog) },
    ...['conanfile.py', 'vcpkg/vcpkg.json', 'vcpkg/portfile.cmake'].map((path) => ({
      path,
      text: render(`cpp/${path}.liquid`, { ...names, ...manifestView(catalog, packageNames(catalog, options)) }),
    })),
    {
      path: 'README.md',
      text: render('cpp/README.md.liquid', { ...names, ...readmeView(cpp, catalog, readmeSymbols) }),
    },
    {
      path: `src/${folder}.cpp`,
      text: render('cpp/src/package.cpp.liquid', { ...names, files: filesView(bodyHeaders(catalog, names)) }),
    },
    ...headers,
    write(config, `${config}.liquid`, { abi: cpp.abi(releaseOf(version), hashOf(headers)) }),
  ];
};

/** The C++ package. */
export const cppTarget: Target = { id: 'cpp', displayName: 'C++', options: cppOptions, emit };
