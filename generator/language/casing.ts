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

/** A casing in which these words are written in capitals: `user_id` → `UserID`, `userID`; snake_case and constants stay. */
export const casingWith =
  (initialisms: ReadonlySet<string>) =>
  (name: string, casing: Casing): string => {
    if (casing === 'snake' || casing === 'constant') return toCasing(name, casing);
    return name
      .split('_')
      .map((word, index) => {
        if (casing === 'camel' && index === 0) return word;
        return initialisms.has(word) ? word.toUpperCase() : toCasing(word, 'pascal');
      })
      .join('');
  };

/** A name in words for people: `parameter_empty` → `Parameter empty`. */
export const toWords = (name: string): string => capitalize(name.replaceAll('_', ' '));
