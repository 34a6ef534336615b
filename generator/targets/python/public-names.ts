import type { Parameter } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import { eachName, membersOf, ofOperations, ofPackage, type PublicNames } from '../public-names.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { python } from './language.ts';
import { operationSet, operationType } from './operations-view.ts';
import { packageView } from './package-view.ts';

const attributeOf = ({ name }: Parameter) => python.attribute(name, 'snake');
const scalarOf = ({ type }: Parameter) => python.scalar(type);

/** What the modules of the package export. */
export const publicNames: PublicNames = {
  passing: 'name',
  isByError: true,
  of: (catalog, options) => {
    const { distribution, module, root } = packageView(catalog, options);
    return [
      ...ofPackage(distribution, module, root),
      ...ofOperations(catalog, (one) => [operationType(one), operationSet(one)], python.string).map((one) => ({
        ...one,
        scope: source`operations.`,
      })),
      ...catalog.categories.map(({ name }) => ({
        owner: { category: name },
        role: 'category' as const,
        scope: source`errors.`,
        name: python.exception(name, root),
      })),
      ...catalog.errors.flatMap((one) =>
        eachName(one, 'code', (name) => python.identifier(name, 'constant'), { scope: source`codes.` }),
      ),
      ...raised(catalog.errors).flatMap((one) =>
        eachName(one, 'factory', (name) => python.identifier(name, 'snake'), {
          members: membersOf(one, attributeOf, scalarOf),
          type: python.exception(one.category, root),
        }),
      ),
      ...typedErrors(catalog.errors).map((one) => ({
        owner: { code: one.code },
        role: 'params' as const,
        scope: source`params.`,
        name: python.paramsType(one.name),
        members: membersOf(one, attributeOf, scalarOf),
      })),
    ];
  },
};
