import { source } from '../../language/language.ts';
import { eachName, eachOperation, membersOf, ofPackage, type PublicNames } from '../public-names.ts';
import { isRaised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { ruby } from './language.ts';
import { operationConstant } from './operations-view.ts';
import { packageView } from './package-view.ts';
import { paramsClass } from './params-view.ts';

/** The constants of the module. */
export const publicNames: PublicNames = {
  passing: 'name',
  isByError: true,
  of: (catalog, options) => {
    const { gem, module } = packageView(catalog, options);
    const constantOf = (name: string) => ruby.identifier(name, 'constant');
    return [
      ...ofPackage(gem, module),
      ...eachOperation(catalog, operationConstant, { scope: source`Operations::` }),
      ...catalog.categories.map(({ name }) => ({
        owner: { category: name },
        role: 'category' as const,
        name: ruby.errorClass(name),
      })),
      ...catalog.errors.flatMap((one) => [
        ...eachName(one, 'code', constantOf, { scope: source`Codes::` }),
        ...eachName(one, isRaised(one) ? 'factory' : 'definition', constantOf, {
          members: membersOf(one, ruby.parameter, ({ type }) => ruby.given(type)),
          type: ruby.errorClass(one.category),
        }),
      ]),
      ...typedErrors(catalog.errors).map((one) => ({
        owner: { code: one.code },
        role: 'params' as const,
        name: paramsClass(one),
        members: membersOf(one, ruby.parameter, ({ type }) => ruby.scalar(type)),
      })),
    ];
  },
};
