import { source } from '../../language/language.ts';
import { eachName, membersOf, ofOperations, ofPackage, type PublicNames } from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { kotlin } from './language.ts';
import { packageView } from './package-view.ts';
import { parameterName, paramsTypesOf } from './params-view.ts';

/** What is public in the package. */
export const publicNames: PublicNames = {
  passing: 'both',
  isByError: false,
  of: (catalog, options) => {
    const { package: packageName, root, facade } = packageView(catalog, options);
    const paramsType = paramsTypesOf(catalog.errors);
    const scope = source`${facade}.`;
    const constantOf = (name: string) => kotlin.identifier(name, 'constant');
    return [
      ...ofPackage(packageName, root, facade),
      ...ofOperations(catalog, ({ name }) => [kotlin.operationType(name)], kotlin.string).map((one) => ({
        ...one,
        scope: source`operations.`,
      })),
      ...catalog.categories.flatMap(({ name }) => [
        {
          owner: { category: name },
          role: 'category' as const,
          scope: source`Category.`,
          name: constantOf(name),
        },
        { owner: { category: name }, role: 'category' as const, name: kotlin.categoryException(name, root) },
      ]),
      ...catalog.errors.flatMap((one) => [
        ...eachName(one, 'code', constantOf, { scope: source`ErrorCode.` }),
        ...eachName(one, 'definition', constantOf, { scope }),
      ]),
      ...raised(catalog.errors).flatMap((one) =>
        eachName(one, 'factory', (name) => kotlin.identifier(name, 'camel'), {
          scope,
          members: membersOf(one, parameterName, ({ type }) => kotlin.scalar(type)),
          type: kotlin.categoryException(one.category, root),
        }),
      ),
      ...typedErrors(catalog.errors).map((one) => ({
        owner: { code: one.code },
        role: 'params' as const,
        name: paramsType(one),
        members: membersOf(one, parameterName, ({ type }) => kotlin.scalar(type)),
      })),
    ];
  },
};
