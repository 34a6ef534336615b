import type { Parameter } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import { eachName, eachOperation, membersOf, ofPackage, type PublicNames } from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { cpp } from './language.ts';
import { packageView } from './package-view.ts';
import { paramsTypeOf } from './params-view.ts';

const nameOf = ({ name }: Parameter) => cpp.identifier(name, 'snake');
const scalarOf = ({ type }: Parameter) => cpp.scalar(type);

/** What the headers declare. */
export const publicNames: PublicNames = {
  passing: 'position',
  isByError: true,
  of: (catalog, options) => {
    const { package: packageName, namespace } = packageView(catalog, options);
    const errors = raised(catalog.errors);
    const snake = (name: string) => cpp.identifier(name, 'snake');
    return [
      ...ofPackage(packageName, namespace),
      ...eachOperation(catalog, ({ name }) => cpp.operation(name), { scope: source`operations::` }),
      ...catalog.categories.flatMap(({ name }) => [
        { owner: { category: name }, role: 'category' as const, scope: source`categories::`, name: snake(name) },
        { owner: { category: name }, role: 'category' as const, name: cpp.categoryClass(name) },
      ]),
      ...catalog.errors.flatMap((one) => eachName(one, 'code', snake, { scope: source`codes::` })),
      ...errors.flatMap((one) =>
        eachName(one, 'factory', snake, {
          scope: source`errors::`,
          members: membersOf(one, nameOf, scalarOf),
          type: cpp.categoryClass(one.category),
        }),
      ),
      ...typedErrors(errors).map((one) => ({
        owner: { code: one.code },
        role: 'params' as const,
        name: paramsTypeOf(one),
        members: membersOf(one, nameOf, scalarOf),
      })),
    ];
  },
};
