import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Answer } from './consumer.ts';

/* What the compiler of TypeScript says that a type is. */

const settings: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

const writtenOf = (checker: ts.TypeChecker, type: ts.Type): string => {
  const written = checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias);
  return written.replaceAll('"', "'");
};

const answerOf = (checker: ts.TypeChecker, type: ts.Type): Answer => {
  const members = type.isUnion() ? type.types : [type];
  const codes = members.flatMap((member) => (member.isLiteral() ? [String(member.value)] : []));
  if (codes.length < members.length) return { type: writtenOf(checker, type), codes: [] };
  return { type: codes.map((code) => `'${code}'`).join(' | '), codes };
};

/** The types `Code` and `OperationCode` of a probe beside the written code. All of the code must compile. */
export const typesOf = (folder: string, probe: string): Answer => {
  const path = join(folder, 'probe.ts');
  writeFileSync(path, probe);
  const program = ts.createProgram([path], settings);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) {
    const lines = problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    throw new Error([...new Set(lines)].slice(0, 2).join('; '));
  }
  const checker = program.getTypeChecker();
  const found = new Map<string, Answer>();
  program.getSourceFile(path)?.forEachChild((node) => {
    if (ts.isTypeAliasDeclaration(node)) {
      found.set(node.name.text, answerOf(checker, checker.getTypeAtLocation(node.name)));
    }
  });
  const [code, operation] = [found.get('Code'), found.get('OperationCode')];
  if (!code) throw new Error('The probe has no type Code.');
  return operation ? { ...code, operation } : code;
};
