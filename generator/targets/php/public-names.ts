import type { Parameter } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import { eachName, eachOperation, membersOf, ofPackage, type PublicNames } from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { exceptionOf } from './codes-view.ts';
import { php } from './language.ts';
import { operationCase } from './operations-view.ts';
import { packageView } from './package-view.ts';
import { paramsClassOf, variable } from './params-view.ts';

const scalarOf = ({ type }: Parameter) => php.scalar(type);

/** What is public in the package. */
export const publicNames: PublicNames = {
  passing: 'both',
  isByError: true,
  of: (catalog, options) => {
    const names = packageView(catalog, options);
    const errors = raised(catalog.errors);
    const method = (name: string) => php.method(name, 'camel');
    return [
      ...ofPackage(names.namespace, names.package, names.factoryClass, source`${names.stem}Exception`),
      ...eachOperation(catalog, ({ name }) => operationCase(name), { scope: source`Operation::` }),
      ...catalog.categories.flatMap((category) => [
        {
          owner: { category: category.name },
          role: 'category' as const,
          scope: source`Category::`,
          name: php.identifier(category.name, 'pascal'),
        },
        { owner: { category: category.name }, role: 'category' as const, name: exceptionOf(names, category) },
      ]),
      ...catalog.errors.flatMap((one) =>
        eachName(one, 'code', (name) => php.identifier(name, 'constant'), { scope: source`ErrorCode::` }),
      ),
      ...errors.flatMap((one) =>
        eachName(one, 'factory', method, {
          scope: source`${names.factoryClass}::`,
          members: membersOf(one, variable, scalarOf),
          type: exceptionOf(names, { name: one.category }),
        }),
      ),
      ...typedErrors(errors).flatMap((one) => [
        ...eachName(one, 'reader', method, { scope: source`Params::` }),
        {
          owner: { code: one.code },
          role: 'params' as const,
          name: paramsClassOf(one),
          members: membersOf(one, variable, scalarOf),
        },
      ]),
    ];
  },
};
