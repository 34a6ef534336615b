import type { TargetOption } from '../target.ts';
import { globalNames } from './reserved.ts';

const word = String.raw`[a-z][a-z0-9]*(?:_[a-z0-9]+)*`;
const refused = `(?!(?:.*::)?(?:${[...globalNames].join('|')})(?:::|$))`;

/** The settings of the C++ package. */
export const cppOptions = {
  namespace: {
    description: 'Namespace of the package.',
    pattern: new RegExp(String.raw`^(?=[^]{1,128}$)${refused}${word}(?:::${word})*$`, 'u'),
    says: 'a C++ namespace in snake_case such as acme or acme::billing, without keywords and names of the C library',
  },
  package: {
    description: 'Name of the package: its CMake project and target, its main header and the folder of the others.',
    pattern: new RegExp(String.raw`^(?=[^]{1,64}$)${refused}${word}$`, 'u'),
    says: 'a name in snake_case such as acme_errors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
