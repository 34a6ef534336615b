import type { GeneratedFile } from '../../render/generated-file.ts';
import { compileCommonjs } from './compile.ts';

/** The modules of `src` as CommonJS, with the declarations of `lib`. */
export const commonjsFiles = (modules: readonly GeneratedFile[]): readonly GeneratedFile[] => [
  { path: 'cjs/package.json', text: `${JSON.stringify({ type: 'commonjs', sideEffects: false }, undefined, 2)}\n` },
  ...modules.flatMap((file) => {
    if (file.path.startsWith('src/')) return [compileCommonjs(file)];
    return file.path.endsWith('.d.ts') ? [{ ...file, path: file.path.replace(/^lib/u, 'cjs') }] : [];
  }),
];
