import { expect, test } from 'vitest';
import { readBack } from '../../generator/model/read-back.ts';
import type { Params } from '../../generator/model/values.ts';
import { catalogOf } from './catalog-of.ts';

const oneText = 'message: "Parameter {0} error.", params: [{ name: a }]';
const twoTexts = 'message: "Either {0} or {1} is required.", params: [{ name: a }, { name: b }]';
const ends = 'message: "{a}: {b}", params: [{ name: a }, { name: b }]';
const twice = 'message: "{a} is not {a}.", params: [{ name: a }]';
const integer = 'message: "Limit {a}", params: [{ name: a, type: integer }]';
const number = 'message: "Limit {a}", params: [{ name: a, type: number }]';
const truth = 'message: "Limit {a}", params: [{ name: a, type: boolean }]';
const wording = `${integer}, wordings: ["Not over {a}"], messages: { de: "Grenze {a}", ar: "{a} limit" }`;
const several = 'message: "{a} > {b}", params: [{ name: a }, { name: b }]';
const inOrder = `${several}, wordings: ["{b} > {a}", "{a}: {b}", "{b}: {a}"], messages: { ar: "{b}: {a}", de: "{a} / {b}", fr: "{b} / {a}" }`;

const cases: readonly (readonly [row: string, message: string, params: Params | undefined])[] = [
  [oneText, 'Parameter chainIndex error.', { a: 'chainIndex' }],
  [oneText, 'Parameter  error.', { a: '' }],
  [oneText, 'Parameter error.', undefined],
  [oneText, 'Parameter  error. error.', { a: ' error.' }],
  [oneText, 'Parameter a error', undefined],
  [oneText, 'Parameter a error.\n', undefined],
  [oneText, ' Parameter a error.', undefined],
  [oneText, 'parameter a error.', undefined],
  [oneText, 'Parameter {0} error.', { a: '{0}' }],
  [oneText, 'Parameter \u0301 error.', { a: '\u0301' }],
  [oneText, '', undefined],
  [twoTexts, 'Either a or b is required.', { a: 'a', b: 'b' }],
  [twoTexts, 'Either a or b or c is required.', undefined],
  [twoTexts, 'Either  or  is required.', { a: '', b: '' }],
  [twoTexts, 'Either a or is required.', undefined],
  [twoTexts, 'Either a or b is required. is required.', { a: 'a', b: 'b is required.' }],
  [ends, ': ', { a: '', b: '' }],
  [ends, 'a: b: c', undefined],
  [ends, 'a:b', undefined],
  [twice, 'x is not x.', { a: 'x' }],
  [twice, 'x is not y.', undefined],
  [twice, ' is not .', { a: '' }],
  [integer, 'Limit 0', { a: 0 }],
  [integer, 'Limit -9007199254740991', { a: -9007199254740991 }],
  [integer, 'Limit 9007199254740992', undefined],
  [integer, 'Limit 01', undefined],
  [integer, 'Limit 1.0', undefined],
  [integer, 'Limit ', undefined],
  [number, 'Limit 1.5E3', { a: 1500 }],
  [number, 'Limit .5', undefined],
  [number, 'Limit 1e400', undefined],
  [number, 'Limit NaN', undefined],
  [truth, 'Limit false', { a: false }],
  [truth, 'Limit True', undefined],
  [wording, 'Not over 5', { a: 5 }],
  [wording, 'Grenze 5', { a: 5 }],
  [wording, '5 limit', { a: 5 }],
  [wording, 'Grenze fünf', undefined],
  [inOrder, 'x > y', { a: 'x', b: 'y' }],
  [inOrder, 'x: y', { a: 'x', b: 'y' }],
  [inOrder, 'x / y', { a: 'x', b: 'y' }],
];

test.each(cases)('%s reads %j as %j', (row, message, params) => {
  const [definition] = catalogOf([`{ code: 1, name: x, status: 400, ${row} }`]).errors;
  if (definition === undefined) throw new Error('no error');
  expect(readBack(definition, message)).toEqual(params);
});
