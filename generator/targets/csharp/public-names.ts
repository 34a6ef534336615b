import type { Parameter } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { eachName, membersOf, ofPackage, type PublicNames } from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { csharp } from './language.ts';
import { operationMemberOf } from './operations-view.ts';
import { packageView } from './package-view.ts';

const scalarOf = ({ type }: Parameter): Source => csharp.scalar(type);
const fieldTypeOf = (param: Parameter): Source =>
  param.sensitive ? source`Sensitive<${scalarOf(param)}>` : scalarOf(param);

/** What is public in the package. */
export const publicNames: PublicNames = {
  passing: 'both',
  isByError: true,
  of: (catalog, options) => {
    const { namespace, package: packageName, root, facade } = packageView(catalog, options);
    const scope = source`${facade}.`;
    const errors = raised(catalog.errors);
    return [
      ...ofPackage(namespace, packageName, root, facade),
      ...catalog.operations.map((one) => ({
        owner: 'package' as const,
        role: 'operation' as const,
        scope: source`Operations.`,
        name: operationMemberOf(one),
      })),
      ...catalog.categories.flatMap(({ name }) => [
        {
          owner: { category: name },
          role: 'category' as const,
          scope: source`ErrorCategory.`,
          name: csharp.identifier(name, 'pascal'),
        },
        { owner: { category: name }, role: 'category' as const, name: csharp.exception(name, root) },
      ]),
      ...catalog.errors.flatMap((one) =>
        eachName(one, 'code', (name) => csharp.member(name, facade), { scope: source`ErrorCode.` }),
      ),
      ...errors.flatMap((one) =>
        eachName(one, 'factory', (name) => csharp.member(name, facade), {
          scope,
          members: membersOf(one, ({ name }) => csharp.identifier(name, 'camel'), scalarOf),
        }),
      ),
      ...typedErrors(errors).flatMap((one) => [
        ...eachName(one, 'reader', (name) => csharp.reader(name, facade), { scope }),
        {
          owner: { code: one.code },
          role: 'params' as const,
          name: csharp.paramsType(one.name),
          members: membersOf(one, ({ name }) => csharp.identifier(name, 'pascal'), fieldTypeOf),
        },
      ]),
    ];
  },
};
