import { ts } from 'ts-morph';
import type { GeneratedFile } from '../../render/generated-file.ts';

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  newLine: ts.NewLineKind.LineFeed,
  verbatimModuleSyntax: true,
};

const checked = ({ outputText, diagnostics = [] }: ts.TranspileOutput, path: string): string => {
  const [first] = diagnostics;
  if (first === undefined) return outputText;
  throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
};

/** The JavaScript and the declarations of a TypeScript module, made from its text alone, without the type checker. */
export const compile = ({ path, text }: GeneratedFile): readonly GeneratedFile[] => {
  const target = path.replace(/^src\//, 'lib/').replace(/\.ts$/, '');
  const options = { compilerOptions, fileName: path, reportDiagnostics: true };
  const declarationOptions = { ...compilerOptions, declaration: true, isolatedDeclarations: true };
  return [
    { path: `${target}.js`, text: checked(ts.transpileModule(text, options), path) },
    {
      path: `${target}.d.ts`,
      text: checked(ts.transpileDeclaration(text, { ...options, compilerOptions: declarationOptions }), path),
    },
  ];
};

/** The JavaScript of a TypeScript module as CommonJS. */
export const compileCommonjs = ({ path, text }: GeneratedFile): GeneratedFile => ({
  path: path.replace(/^src\//, 'cjs/').replace(/\.ts$/, '.js'),
  text: checked(
    ts.transpileModule(text, {
      compilerOptions: { ...compilerOptions, verbatimModuleSyntax: false, module: ts.ModuleKind.CommonJS },
      fileName: path,
      reportDiagnostics: true,
    }),
    path,
  ),
});
