import type { ReadmeSymbols } from '../readme-view.ts';
import { csharp } from './language.ts';
import { operationMemberOf } from './operations-view.ts';
import type { PackageView } from './package-view.ts';

/** How the README names what it shows: members of ErrorCode and of the class with the factories. */
export const readmeSymbols = ({ root, facade }: PackageView): ReadmeSymbols => ({
  error: ({ name }) => csharp.member(name, facade),
  category: (name) => csharp.exception(name, root),
  reader: ({ name }) => csharp.reader(name, facade),
  param: ({ name }) => csharp.identifier(name, 'pascal'),
  operation: operationMemberOf,
});
