import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { annotationOf, constantOf, deprecationTags, memberLines } from './codes-view.ts';
import { java } from './language.ts';
import type { TypeNames } from './type-names.ts';

const argumentName = ({ name }: Parameter): Source => java.identifier(name, 'camel');

/** What is said of the parameters of a factory. */
const tagsOf = ({ params }: ErrorDefinition): readonly Source[] =>
  params.flatMap((param) => {
    const about = onOneLine(param.description ?? '');
    return about === '' ? [] : [source`@param ${argumentName(param)} ${java.phrase(about)}`];
  });

/** The factory of an error. */
export const factoryOf = (error: ErrorDefinition, types: TypeNames): Source => {
  const { name, category, params } = error;
  const constant = constantOf(name);
  const type = types.categoryType(category);
  const all = [...tagsOf(error), ...deprecationTags(error)];
  const purpose = source`Returns a new error with the code {@link ErrorCode#${constant}}.`;
  const doc =
    all.length === 0
      ? [source`/** ${purpose} */`]
      : [source`/**`, source` * ${purpose}`, source` *`, ...all.map((tag) => source` * ${tag}`), source` */`];
  const declared = params.map((param) => source`${java.scalar(param.type)} ${argumentName(param)}`);
  const given = commas([source`options`, ...params.map(argumentName)]);
  return memberLines([
    ...doc,
    ...annotationOf(error),
    source`public static ${type} ${java.identifier(name, 'camel')}(${commas([...declared, source`ErrorOption... options`])}) {`,
    source`  return new ${type}(${constant}.raised(${given}));`,
    source`}`,
  ]);
};
