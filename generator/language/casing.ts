import type { Casing } from './language.ts';

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes a snake_case name in another casing: `parameter_empty` → `parameterEmpty`, `ParameterEmpty`, `PARAMETER_EMPTY`. */
export const toCasing = (name: string, casing: Casing): string => {
  const words = name.split('_');
  switch (casing) {
    case 'snake':
      return name;
    case 'constant':
      return name.toUpperCase();
    case 'pascal':
      return words.map(capitalize).join('');
    case 'camel':
      return words.map((word, index) => (index === 0 ? word : capitalize(word))).join('');
  }
};

/** A name in words for people: `parameter_empty` → `Parameter empty`. */
export const toWords = (name: string): string => capitalize(name.replaceAll('_', ' '));
