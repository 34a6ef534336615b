import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { annotationOf, constantOf, deprecationTags, memberLines, renamedLines } from './codes-view.ts';
import { java } from './language.ts';
import type { TypeNames } from './type-names.ts';

const argumentName = ({ name }: Parameter): Source => java.identifier(name, 'camel');

/** What is said of the parameters of a factory, and of what it returns. */
const tagsOf = ({ params }: ErrorDefinition): readonly Source[] => [
  ...params.map((param) => {
    const about = onOneLine(param.description ?? '');
    const text = about === '' ? source`the value of {@code ${java.phrase(param.name)}}` : java.phrase(about);
    return source`@param ${argumentName(param)} ${text}`;
  }),
  source`@param options what the error has besides`,
  source`@return the error`,
];

const factoryName = (name: string): Source => java.identifier(name, 'camel');

const argumentsOf = ({ params }: ErrorDefinition): Source => {
  const declared = params.map((param) => source`${java.scalar(param.type)} ${argumentName(param)}`);
  return commas([...declared, source`ErrorOption... options`]);
};

/** The factory of another name of an error. */
export const aliasFactoryOf = (error: ErrorDefinition, alias: string, types: TypeNames): Source => {
  const factory = factoryName(error.name);
  return memberLines([
    ...renamedLines(source`#${factory}`, tagsOf(error)),
    source`public static ${types.categoryType(error.category)} ${factoryName(alias)}(${argumentsOf(error)}) {`,
    source`  return ${factory}(${commas([...error.params.map(argumentName), source`options`])});`,
    source`}`,
  ]);
};

/** The factory of an error. */
export const factoryOf = (error: ErrorDefinition, types: TypeNames): Source => {
  const { name, category, params } = error;
  const constant = constantOf(name);
  const type = types.categoryType(category);
  const tags = [...tagsOf(error), ...deprecationTags(error)];
  const given = commas([source`options`, ...params.map(argumentName)]);
  return memberLines([
    source`/**`,
    source` * Returns a new error with the code {@link ErrorCode#${constant}}.`,
    source` *`,
    ...tags.map((tag) => source` * ${tag}`),
    source` */`,
    ...annotationOf(error),
    source`public static ${type} ${factoryName(name)}(${argumentsOf(error)}) {`,
    source`  return new ${type}(${constant}.raised(${given}));`,
    source`}`,
  ]);
};
