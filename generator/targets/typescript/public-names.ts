import type { Parameter } from '../../ir/catalog.ts';
import { source, word } from '../../language/language.ts';
import { eachName, membersOf, ofOperations, ofPackage, type PublicNames } from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { typescript } from './language.ts';
import { operationSet, operationType } from './operations-module.ts';
import { settingsOf } from './options.ts';
import { packageView } from './package-view.ts';

const keyOf = ({ name }: Parameter) => typescript.key(name, 'camel');
const scalarOf = ({ type }: Parameter) => typescript.scalar(type);

/** The exports of the package. */
export const publicNames: PublicNames = {
  passing: 'name',
  isByError: true,
  of: (catalog, options) => {
    const { packageText, error, guard } = packageView(catalog, settingsOf(catalog, options));
    const errors = raised(catalog.errors);
    return [
      ...ofPackage(packageText, error, guard),
      ...catalog.locales.map((tag) => ({
        owner: 'package' as const,
        role: 'locale' as const,
        scope: source`locales/`,
        name: word(tag),
      })),
      ...ofOperations(catalog, (one) => [operationType(one), operationSet(one)], typescript.string),
      ...catalog.categories.map(({ name }) => ({
        owner: { category: name },
        role: 'category' as const,
        scope: source`Category `,
        name: typescript.string(name),
      })),
      ...catalog.errors.flatMap((one) => eachName(one, 'code', (name) => typescript.identifier(name, 'constant'))),
      ...errors.flatMap((one) =>
        eachName(one, 'factory', (name) => typescript.identifier(name, 'camel'), {
          members: membersOf(one, keyOf, scalarOf),
          type: typescript.string(one.category),
        }),
      ),
      ...typedErrors(errors).map((one) => ({
        owner: { code: one.code },
        role: 'params' as const,
        name: source`${typescript.ending(one.name, 'pascal')}Params`,
        members: membersOf(one, keyOf, scalarOf),
      })),
    ];
  },
};
