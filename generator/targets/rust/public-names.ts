import type { Parameter } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import { eachName, membersOf, ofOperations, ofPackage, type PublicNames } from '../public-names.ts';
import { isSeen, raised } from '../raised.ts';
import { rust } from './language.ts';
import { operationType } from './operations-view.ts';
import { packageView } from './package-view.ts';

const nameOf = ({ name }: Parameter) => rust.identifier(name, 'snake');
const scalarOf = ({ type }: Parameter) => rust.scalar(type);

/** What the crate exports. */
export const publicNames: PublicNames = {
  passing: 'position',
  isByError: true,
  of: (catalog, options) => [
    ...ofPackage(packageView(catalog, options).crate),
    ...ofOperations(catalog, ({ name }) => [operationType(name)], rust.string).map((one) => ({
      ...one,
      scope: source`operations::`,
    })),
    ...catalog.categories.map(({ name }) => ({
      owner: { category: name },
      role: 'category' as const,
      scope: source`Category::`,
      name: rust.identifier(name, 'pascal'),
    })),
    ...catalog.errors.flatMap((one) =>
      eachName(one, 'code', (name) => rust.identifier(name, 'constant'), { scope: source`Code::` }),
    ),
    ...catalog.errors
      .filter((one) => isSeen(catalog, one))
      .map((one) => ({
        owner: { code: one.code },
        role: 'kind' as const,
        scope: source`Kind::`,
        name: rust.variant(one.name),
        members: membersOf(one, nameOf, scalarOf),
      })),
    ...raised(catalog.errors).flatMap((one) =>
      eachName(one, 'factory', (name) => rust.constructor(name), {
        scope: source`Error::`,
        members: membersOf(one, nameOf, scalarOf),
      }),
    ),
  ],
};
