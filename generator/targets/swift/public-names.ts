import { source } from '../../language/language.ts';
import { eachName, membersOf, ofPackage, type PublicNames } from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { swift } from './language.ts';
import { packageView } from './package-view.ts';
import { labelOf } from './params-view.ts';

/** What is public in the module. */
export const publicNames: PublicNames = {
  passing: 'label',
  isByError: true,
  of: (catalog, options) => {
    const { package: packageName, module, root } = packageView(catalog, options);
    const errors = raised(catalog.errors);
    const scope = source`${root}.`;
    const camel = (name: string) => swift.identifier(name, 'camel');
    return [
      ...ofPackage(packageName, module, root),
      ...catalog.operations.map((one) => ({
        owner: 'package' as const,
        role: 'operation' as const,
        scope: source`Operation.`,
        name: camel(one.name),
      })),
      ...catalog.categories.map(({ name }) => ({
        owner: { category: name },
        role: 'category' as const,
        scope: source`Category.`,
        name: camel(name),
      })),
      ...catalog.errors.flatMap((one) => eachName(one, 'code', camel, { scope: source`Code.` })),
      ...errors.flatMap((one) =>
        eachName(one, 'factory', camel, {
          scope,
          members: membersOf(one, labelOf, ({ type }) => swift.scalar(type)),
        }),
      ),
      ...typedErrors(errors).flatMap((one) => [
        ...eachName(one, 'reader', camel, { scope }),
        {
          owner: { code: one.code },
          role: 'params' as const,
          scope,
          name: swift.paramsType(one.name),
          members: membersOf(one, labelOf, ({ type }) => swift.scalar(type)),
        },
      ]),
    ];
  },
};
