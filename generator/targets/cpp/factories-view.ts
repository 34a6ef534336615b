import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { raised } from '../raised.ts';
import { deprecation, renamed } from './codes-view.ts';
import { cpp } from './language.ts';

/** The function that makes an error. */
export type FactoryView = {
  readonly doc: Source;
  readonly attribute: Source;
  /** `inline general_error parameter_empty(std::string parameter, const raise_options& options = {})`. */
  readonly signature: Source;
  readonly made: Source;
};

const nameOf = ({ name }: Parameter): Source => cpp.identifier(name, 'snake');

const documentFactory = (error: ErrorDefinition): readonly Source[] => {
  const described = error.params.flatMap((param) =>
    param.description === undefined ? [] : [`${nameOf(param)}: ${param.description}`],
  );
  return cpp.comment(
    [`Returns a new error with the code codes::${cpp.identifier(error.name, 'snake')}.`, ...described].join('\n\n'),
  );
};

/** The factories of an error: its own, and a deprecated one for each other name. */
const factoryViews = (error: ErrorDefinition, namespace: Source): readonly FactoryView[] => {
  const { code, category, params } = error;
  // Written out, since a function here may have the name of the class.
  const className = source`::${namespace}::${cpp.categoryClass(category)}`;
  const declared = params.map((param) => source`${cpp.scalar(param.type)} ${nameOf(param)}`);
  const options = source`const ::${namespace}::raise_options& options = {}`;
  const values = params.map((param) => (param.type === 'string' ? source`std::move(${nameOf(param)})` : nameOf(param)));
  const own = cpp.identifier(error.name, 'snake');
  const signatureOf = (name: Source): Source => source`${className} ${name}(${commas([...declared, options])})`;
  const made = source`${className}(detail::raised(${cpp.string(code)}, options, {${commas(values)}}))`;
  return [
    {
      doc: join(documentFactory(error), source`\n`),
      attribute: source`[[nodiscard]] ${deprecation(error)}inline`,
      signature: signatureOf(own),
      made,
    },
    ...error.aliases.map((alias) => ({
      doc: source`/// Another name of ${own}.`,
      attribute: source`[[nodiscard, ${renamed(own)}]] inline`,
      signature: signatureOf(cpp.identifier(alias, 'snake')),
      // It does not call its own function, which may be deprecated too.
      made,
    })),
  ];
};

/** The factories of a piece of the table; a success has none. */
export const factoriesView = (errors: readonly ErrorDefinition[], namespace: Source): readonly FactoryView[] =>
  raised(errors).flatMap((error) => factoryViews(error, namespace));
