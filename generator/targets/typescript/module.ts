import { IndentationText, Project, QuoteKind } from 'ts-morph';
import { sourced, type Source } from '../../language/language.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Statement } from './statement.ts';

/** A place where modules are built; it reads nothing from the disk. */
export const createProject = (): Project =>
  new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });

const joinLines = (lines: readonly (Source | undefined)[]): string => {
  const written = sourced(lines.filter((line) => line !== undefined));
  return written.length === 0 ? 'export {};\n' : `${written.join('\n').trimStart()}\n`;
};

/** A module made of these statements, which are added all at once: its TypeScript, JavaScript and declarations. */
export const buildModule = (
  project: Project,
  name: string,
  statements: readonly Statement[],
): readonly [typescript: GeneratedFile, javascript: GeneratedFile, declarations: GeneratedFile] => {
  const checked = statements.map(({ typescript }) =>
    typeof typescript === 'string' ? sourced(typescript) : typescript,
  );
  const file = project.createSourceFile(`${name}.ts`, { statements: checked });
  const text = statements.length === 0 ? 'export {};\n' : file.getFullText().trimStart();
  project.removeSourceFile(file);
  return [
    { path: `src/${name}.ts`, text },
    { path: `lib/${name}.js`, text: joinLines(statements.map(({ javascript }) => javascript)) },
    { path: `lib/${name}.d.ts`, text: joinLines(statements.map(({ declaration }) => declaration)) },
  ];
};
