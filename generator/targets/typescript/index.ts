import type { Target } from '../target.ts';
import { settingsOf } from './options.ts';

/** An npm package: ES modules, their sources and their declarations, and CommonJS modules if they are asked for. */
export const typescriptTarget: Target = {
  id: 'typescript',
  displayName: 'TypeScript',
  options: {
    package: {
      description: 'Name of the npm package.',
      pattern: /^(?=.{1,214}$)(?!(?:node_modules|favicon\.ico)$)(?:@[a-z0-9~][a-z0-9._~-]*\/)?[a-z0-9~][a-z0-9._~-]*$/,
      says: 'an npm package name such as @example/errors',
    },
    module: {
      description: 'Module formats: esm (the default), or dual for ES modules and CommonJS.',
      pattern: /^(?:esm|dual)$/,
      says: 'esm or dual',
    },
  },
  // ts-morph takes its time to load: only a run that makes this target does it.
  prepare: () => import('./package.ts'),
  emit: async (catalog, render, options) => {
    const { buildPackage } = await import('./package.ts');
    return buildPackage(catalog, render, settingsOf(catalog, options));
  },
};
