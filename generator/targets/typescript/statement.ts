import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from 'ts-morph';
import { join, source, type Source } from '../../language/language.ts';
import { layOut, toScript, width, type Value } from './layout.ts';

/**
 * A statement in the three files that a module is. The compiler writes the same JavaScript and the same declarations from
 * the TypeScript, which a test holds; it takes longer over a large table than all the rest of the generator.
 */
export interface Statement {
  readonly typescript: VariableStatementStructure | Source;
  readonly javascript?: Source;
  readonly declaration?: Source;
}

/** `Name<Arguments>` */
export interface Generic {
  readonly name: Source;
  readonly arguments: readonly Source[];
}

/** `callee(argument)`, without side effects. */
export interface Call {
  readonly callee: Source;
  readonly argument: Source;
}

/** `export const name: type = value;` */
export interface Constant {
  readonly name: Source;
  readonly type?: Source | Generic;
  readonly value: Value | Call;
  /** A documentation comment. */
  readonly documentation?: Source;
  /** True for one that is its own file's alone. */
  readonly isLocal?: boolean;
}

const isGeneric = (type: Source | Generic): type is Generic => typeof type !== 'string';
const isCall = (value: Value | Call): value is Call => typeof value === 'object' && 'callee' in value;
const none = source``;

/** A type after a name, on one line or broken after each argument. */
const annotate = (type: Source | Generic | undefined, isBroken: boolean): Source => {
  if (type === undefined) return none;
  if (!isGeneric(type)) return source`: ${type}`;
  const separator = isBroken ? source`,\n  ` : source`, `;
  const [start, end] = isBroken ? [source`\n  `, source`\n`] : [none, none];
  return source`: ${type.name}<${start}${join(type.arguments, separator)}${end}>`;
};

interface Written {
  readonly annotation: Source;
  readonly initializer: Source;
}

const gapBefore = ({ initializer }: Written): Source => (initializer.startsWith('\n') ? none : source` `);

/** ts-morph indents what follows on further lines, so those are written here. */
const isOneLine = ({ annotation, initializer }: Written): boolean => !`${annotation}${initializer}`.includes('\n');

/** A call stays whole while there is room; else its parentheses break, else the line before it, else the type. */
const writeCall = (head: Source, { type }: Constant, { callee, argument }: Call): Written => {
  const annotation = annotate(type, false);
  const call = source`/*@__PURE__*/ ${callee}(${argument})`;
  const column = head.length + annotation.length + 3;
  const opening = column + call.length - argument.length - 1;
  if (column + call.length + 1 <= width) return { annotation, initializer: call };
  if (opening <= width) {
    const initializer = source`/*@__PURE__*/ ${callee}(\n  ${argument},\n)`;
    return { annotation, initializer };
  }
  if (column - 1 <= width) return { annotation, initializer: source`\n  ${call}` };
  return { annotation: annotate(type, true), initializer: call };
};

const writeValue = (head: Source, { type }: Constant, value: Value): Written => {
  const annotation = annotate(type, false);
  const column = head.length + annotation.length + 3;
  const initializer = layOut(value, column);
  const isTooLong = typeof value === 'string' && column + initializer.length + 1 > width;
  return {
    annotation,
    initializer: isTooLong ? source`\n  ${initializer}` : initializer,
  };
};

const write = (head: Source, constant: Constant, value: Value | Call): Written =>
  isCall(value) ? writeCall(head, constant, value) : writeValue(head, constant, value);

/** A constant. */
export const constant = (given: Constant): Statement => {
  const { name, type, value, documentation, isLocal = false } = given;
  const head = source`${isLocal ? none : source`export `}const ${name}`;
  const trivia = documentation === undefined ? none : source`\n${documentation}\n`;
  const written = write(head, given, value);
  const script = write(head, { name, value }, isCall(value) ? value : toScript(value));
  const declared = source`${isLocal ? none : source`export `}declare const ${name}`;
  const flat = type === undefined ? source` = ${written.initializer}` : annotate(type, false);
  const isDeclaredFlat = declared.length + flat.length + 1 <= width;
  return {
    typescript: isOneLine(written)
      ? {
          kind: StructureKind.VariableStatement,
          isExported: !isLocal,
          declarationKind: VariableDeclarationKind.Const,
          declarations: [
            {
              name,
              ...(type === undefined ? {} : { type: written.annotation.slice(2) }),
              initializer: written.initializer,
            },
          ],
          ...(documentation === undefined ? {} : { leadingTrivia: trivia }),
        }
      : source`${trivia}${head}${written.annotation} =${gapBefore(written)}${written.initializer};`,
    javascript: source`${trivia}${head} =${gapBefore(script)}${script.initializer};`,
    ...(isLocal ? {} : { declaration: source`${trivia}${declared}${isDeclaredFlat ? flat : annotate(type, true)};` }),
  };
};

/** A generic type, on one line or broken after each argument. */
const writeGeneric = (generic: Generic, column: number): Source => {
  const { name, arguments: all } = generic;
  const oneLine = source`${name}<${join(all, source`, `)}>`;
  return column + oneLine.length + 1 <= width ? oneLine : source`${name}<\n  ${join(all, source`,\n  `)}\n>`;
};

/** `export type name = type;` */
export const typeAlias = (name: Source, type: Source | Generic, documentation: Source): Statement => {
  const head = source`export type ${name} =`;
  const written = isGeneric(type) ? writeGeneric(type, head.length + 1) : type;
  const gap = written.startsWith('\n') ? none : source` `;
  const text = source`\n${documentation}\n${head}${gap}${written};`;
  return { typescript: text, declaration: text };
};

const importNames = (keyword: Source, names: readonly Source[], module: Source): Source => {
  const text = source`${keyword} { ${join(names, source`, `)} } from '${module}';`;
  if (text.length <= width || names.length === 1) return text;
  return source`${keyword} {\n  ${join(names, source`,\n  `)},\n} from '${module}';`;
};

/** `import type { names } from 'module';` */
export const importTypes = (names: readonly Source[], module: Source): Statement => {
  const text = importNames(source`import type`, names, module);
  return { typescript: text, declaration: text };
};

/** `import { names } from 'module';` for what the types do not show. */
export const importValues = (names: readonly Source[], module: Source): Statement => {
  const text = importNames(source`import`, names, module);
  return { typescript: text, javascript: text };
};

/** `import * as name from 'module';` for what the types do not show. */
export const importAll = (name: Source, module: Source): Statement => {
  const text = source`import * as ${name} from '${module}';`;
  return { typescript: text, javascript: text };
};

/** `import type * as name from 'module';` */
export const importAllTypes = (name: Source, module: Source): Statement => {
  const text = source`import type * as ${name} from '${module}';`;
  return { typescript: text, declaration: text };
};

/** `export type { names } from 'module';` */
export const exportTypes = (names: readonly Source[], module: Source): Statement => {
  const text = importNames(source`export type`, names, module);
  return { typescript: text, declaration: text };
};

/** `export * from 'module';` */
export const exportAll = (module: Source): Statement => {
  const text = source`export * from '${module}';`;
  return { typescript: text, javascript: text, declaration: text };
};
