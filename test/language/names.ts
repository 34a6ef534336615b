import fc from 'fast-check';
import type { Parameter, ScalarType } from '../../generator/ir/catalog.ts';

/** Words that a name is made of: what joins and types parameters among them. */
const word = fc.oneof(
  fc.constantFrom(
    'and',
    'andand',
    'andandand',
    'integer',
    'integerinteger',
    'number',
    'boolean',
    'booleanboolean',
    'a',
  ),
  fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/),
);

/** Any name of the format. */
export const anyName = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('_'));

/** A parameter with nothing but a name and a type. */
export const parameter = (name: string, type: ScalarType = 'string'): Parameter => ({
  name,
  type,
  description: undefined,
  sensitive: false,
  example: undefined,
  from: undefined,
});

/** Any list of parameters of one error. */
export const anyParameters = fc.array(
  fc
    .tuple(anyName, fc.constantFrom<ScalarType>('string', 'integer', 'number', 'boolean'))
    .map(([name, type]) => parameter(name, type)),
  { minLength: 1, maxLength: 3 },
);
