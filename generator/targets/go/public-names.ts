import type { ErrorDefinition } from '../../ir/catalog.ts';
import { longestTypedName } from '../../ir/type-name.ts';
import { source } from '../../language/language.ts';
import {
  allNames,
  eachName,
  eachOperation,
  membersOf,
  ofPackage,
  type PublicName,
  type PublicNames,
} from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { go } from './language.ts';

const typesOf = (error: ErrorDefinition): readonly PublicName[] =>
  allNames(error)
    .filter((name) => name === error.name || name.length <= longestTypedName)
    .map((name) => ({
      owner: { code: error.code },
      role: 'params',
      name: go.paramsType(name),
      members: membersOf(
        error,
        (param) => go.field(param.name),
        ({ type }) => go.scalar(type),
      ),
    }));

/** What the package exports. */
export const publicNames: PublicNames = {
  passing: 'position',
  isByError: true,
  of: (catalog) => {
    const errors = raised(catalog.errors);
    return [
      ...ofPackage(go.packageName(catalog.name)),
      ...eachOperation(catalog, ({ name }) => go.operation(name)),
      ...catalog.categories.map(({ name }) => ({
        owner: { category: name },
        role: 'category' as const,
        name: source`Category${go.identifier(name, 'pascal')}`,
      })),
      ...catalog.errors.flatMap((one) => eachName(one, 'code', (name) => source`Code${go.identifier(name, 'pascal')}`)),
      ...errors.flatMap((one) =>
        eachName(one, 'factory', (name) => source`New${go.identifier(name, 'pascal')}`, {
          members: membersOf(
            one,
            (param) => go.argument(param.name),
            ({ type }) => go.scalar(type),
          ),
        }),
      ),
      ...typedErrors(errors).flatMap((one) => [
        ...typesOf(one),
        ...eachName(one, 'reader', (name) => source`As${go.identifier(name, 'pascal')}`),
      ]),
    ];
  },
};
