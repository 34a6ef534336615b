import type { ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import type { MessageTemplate } from '../../ir/message-template.ts';
import { fill } from '../../model/message.ts';
import { readValue, writeValue, type Params, type Value } from '../../model/values.ts';

const plain: Readonly<Record<ScalarType, Value>> = { string: 'chainIndex', integer: 42, number: 0.25, boolean: true };

/** An everyday value of a parameter: its example where it has one. */
const sampleValue = ({ type, example }: Parameter, place: number): Value =>
  readValue(type, example ?? '') || (type === 'string' ? `${plain.string}${place === 0 ? '' : place}` : plain[type]);

/** Everyday values of an error's parameters; null for an error without. */
export const sampleParams = ({ params }: ErrorDefinition): Params | null =>
  params.length === 0
    ? null
    : Object.fromEntries(params.map((param, place) => [param.name, sampleValue(param, place)]));

/** An error's message in one of its templates, with values. */
export const messageWith = ({ params }: ErrorDefinition, template: MessageTemplate, values: Params | null): string =>
  fill(template, (place) => writeValue(values?.[params[place]?.name ?? ''] ?? ''));

/** An error's message with any text in the place of one parameter, everyday values in the others. */
export const messageWithText = (definition: ErrorDefinition, param: Parameter, text: string): string =>
  messageWith(definition, definition.message, { ...sampleParams(definition), [param.name]: text });

/** Texts that are a value like any other, whatever a language or a template makes of them elsewhere. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['empty', ''],
  ['place', '{0}{1}'],
  ['placeholder', '{other}'],
  ['doubled braces', '{{x}} }{'],
  ['printf', '%s %d %1$s %n %%'],
  ['replacement', "$& $1 $$ $` $'"],
  ['back reference', '\\1 \\g<0> \\0 \\'],
  ['quotes', `"'\`"""'''`],
  ['line ends', '\r\n\n\r'],
  ['separators', '\u2028\u2029\u0085\v\f'],
  ['emoji', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u{1f3f3}\ufe0f\u200d\u{1f308}'],
  ['composed and not', '\u00e9 e\u0301'],
  ['combining first', '\u0301\u200d'],
  ['direction', '\u202e\u2066\u200f'],
  ['byte order mark', '\ufeff'],
  ['controls', '\u0000\u0001\u007f'],
  ['noncharacter', '\uffff\u{10ffff}'],
  ['blanks', ' \t '],
  ['interpolation', '${x} #{x} \\(x) {{ x }} {% x %}'],
  ['markup', '</script><!-- */ ?>'],
  ['null', 'null'],
  ['long', 'abcdefghij'.repeat(30)],
];

/** Texts that are no value of a type, though some language would take them for one. */
export const wrongTexts: Readonly<Record<Exclude<ScalarType, 'string'>, readonly string[]>> = {
  integer: [
    '',
    '12x',
    '1.0',
    '01',
    '+1',
    ' 1',
    '1e3',
    '--1',
    '1_000',
    '0x10',
    '\u0663',
    '9007199254740992',
    '-9007199254740992',
  ],
  number: [
    '',
    '.5',
    '1.',
    '01',
    '+1',
    '1 ',
    'NaN',
    'Infinity',
    '-inf',
    '1e400',
    '0x1p3',
    '1_0.5',
    '1,5',
    '\u0663',
    '1e',
    '2f',
  ],
  boolean: ['', 'True', 'TRUE', '1', '0', 'yes', ' true', 'null', 'truefalse'],
};

/** Texts that are values of a type, at its edges. */
export const edgeTexts: Readonly<Record<Exclude<ScalarType, 'string'>, readonly string[]>> = {
  integer: ['0', '-0', '-1', '9007199254740991', '-9007199254740991'],
  number: ['0', '-0', '-0.0', '1E5', '1e+21', '1e-7', '0.1', '5e-324', '4e-400', '123456789012345678901234567890'],
  boolean: ['true', 'false'],
};

/** Values of a type, at its edges. */
export const edgeValues: Readonly<Record<Exclude<ScalarType, 'string'>, readonly Value[]>> = {
  integer: [0, -1, 2 ** 53 - 1, 1 - 2 ** 53],
  number: [
    0,
    100,
    -0.5,
    1e20,
    1e21,
    123456789012345680000,
    0.000001,
    1e-7,
    1.5e-9,
    0.1 + 0.2,
    5e-324,
    Number.MAX_VALUE,
    4.35,
    2 ** -44,
    2 ** -1017,
    1e23,
  ],
  boolean: [true, false],
};

/** Texts of numbers that a language has and JSON has not, or not in every language. */
export const beyondJson: Readonly<Record<Exclude<ScalarType, 'string'>, readonly string[]>> = {
  integer: ['9007199254740992', '-9007199254740992'],
  number: ['NaN', 'Infinity', '-Infinity'],
  boolean: [],
};
