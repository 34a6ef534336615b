import { source } from '../../language/language.ts';
import { eachName, membersOf, ofPackage, type PublicNames } from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { constantOf } from './codes-view.ts';
import { java } from './language.ts';
import { operationConstantOf } from './operations-view.ts';
import { packageView } from './package-view.ts';
import { typeNames } from './type-names.ts';

/** What is public in the package. */
export const publicNames: PublicNames = {
  passing: 'position',
  isByError: false,
  of: (catalog, options) => {
    const { package: packageName, root, facade } = packageView(catalog, options);
    const types = typeNames(catalog);
    const scope = source`${facade}.`;
    return [
      ...ofPackage(packageName, root, facade),
      ...catalog.operations.map((one) => ({
        owner: 'package' as const,
        role: 'operation' as const,
        scope: source`Operations.`,
        name: operationConstantOf(one),
      })),
      ...catalog.categories.map(({ name }) => ({
        owner: { category: name },
        role: 'category' as const,
        name: types.categoryType(name),
      })),
      ...catalog.errors.flatMap((one) => [
        ...eachName(one, 'code', constantOf, { scope: source`ErrorCode.` }),
        ...eachName(one, 'definition', constantOf, { scope }),
      ]),
      ...raised(catalog.errors).flatMap((one) =>
        eachName(one, 'factory', (name) => java.identifier(name, 'camel'), {
          scope,
          members: membersOf(
            one,
            ({ name }) => java.identifier(name, 'camel'),
            ({ type }) => java.scalar(type),
          ),
          type: types.categoryType(one.category),
        }),
      ),
      ...typedErrors(catalog.errors).map((one) => ({
        owner: { code: one.code },
        role: 'params' as const,
        name: types.paramsType(one.name),
        members: membersOf(
          one,
          ({ name }) => java.identifier(name, 'camel'),
          ({ type }) => java.scalar(type),
        ),
      })),
    ];
  },
};
