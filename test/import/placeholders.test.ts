import { expect, test } from 'vitest';
import { readTemplate } from '../../generator/ir/message-template.ts';
import { writeMessage } from '../../generator/import/placeholders.ts';
import { fitWording } from '../../generator/import/wordings.ts';

/** A message of a source, the message in the spec, and its parameters; `printf` is said before them. */
const messages: readonly (readonly [string, string, string])[] = [
  ['Body can not be empty.', 'Body can not be empty.', ''],
  ['Parameter {0} can not be empty.', 'Parameter {0} can not be empty.', 'parameter'],
  ['Either parameter {0} or {1} is required.', 'Either parameter {0} or {1} is required.', 'parameter other_parameter'],
  [
    'Parameter {0} does not match parameter {1}.',
    'Parameter {0} does not match parameter {1}.',
    'parameter other_parameter',
  ],
  ['{0}, {1} or {2} is required', '{0}, {1} or {2} is required', 'value value_2 value_3'],
  ['Parameter {0} count exceeds the limit {1}.', 'Parameter {0} count exceeds the limit {1}.', 'parameter limit'],
  ['{1} is not a {0}', '{1} is not a {0}', 'value other_value'],
  ['Order {1} is missing', 'Order {order} is missing', 'order'],
  ['Parameter %s error.', 'Parameter %s error.', 'printf parameter'],
  ['%d requests in %s seconds', '%d requests in %s seconds', 'printf requests:integer seconds'],
  ['limit is %1$s of %2$d', 'limit is %1$s of %2$d', 'printf limit value:integer'],
  ['current limit is %s request weight per %s', 'current limit is %s request weight per %s', 'printf limit weight'],
  ['Up to %u of 100% used by %v', 'Up to {value} of 100% used by {other_value}', 'value:integer other_value'],
  ['Rate is %.2f', 'Rate is {rate}', 'rate:number'],
  ['50% of {0}', '50% of {0}', 'value'],
  ['Only 100 % safe', 'Only 100 % safe', ''],
  ['%s is 50% of it', '%s is 50%% of it', 'printf value'],
  ['User {userId} has no {item-name}', 'User {userId} has no {item_name}', 'userId item_name'],
  ['User {user_id}', 'User {user_id}', 'user_id'],
  ['Too long: {}', 'Too long: {detail}', 'detail'],
  ['Bad field: {}', 'Bad field: {field}', 'field'],
  ['参数 {%} 错误', '参数 {parameter} 错误', 'parameter'],
  ['Parameter param0 is empty', 'Parameter {param0} is empty', 'param0'],
  ['{}{}', '{value}{other_value}', 'value other_value'],
  ['{{name}} is unknown', '{name} is unknown', 'name'],
  ['${name} is unknown', '{name} is unknown', 'name'],
  ['Unknown field <field name>', 'Unknown field {field_name}', 'field_name'],
  ['Use <b>POST</b>', 'Use <b>POST</b>', ''],
  ['[[field]] is wrong', '{field} is wrong', 'field'],
  ['%(count)d of %(total)s', '{count} of {total}', 'count:integer total'],
  ['{count:d} of {total!r}', '{count} of {total}', 'count total'],
  ['Send {"code": 1}', 'Send {{"code": 1}}', ''],
  ['Set { and }', 'Set {{ and }}', ''],
  ['Field XXX is wrong', 'Field {field} is wrong', 'field'],
  ['The :attribute is required', 'The {attribute} is required', 'attribute'],
  ['See http://example.com:80/a', 'See http://example.com:80/a', ''],
  ['It costs $5', 'It costs $5', ''],
  ['参数{0}不能为空', '参数{0}不能为空', 'parameter'],
  ['param{0}can not be null', 'param{0}can not be null', 'param'],
];

test.each(messages)('%s', (message, want, params) => {
  const written = writeMessage(message);
  const said = written.params.map(({ name, type }) => (type === 'string' ? name : `${name}:${type}`));
  expect(written.message).toBe(want);
  expect([...(written.placeholders === 'printf' ? ['printf'] : []), ...said].join(' ')).toBe(params);
  const { problems, used } = readTemplate(written.message, written.placeholders, written.params);
  expect(problems).toEqual([]);
  expect(used.size).toBe(written.params.length);
});

test.each([
  ['XXX is wrong', true],
  ['The :attribute is required', true],
  ['$user is wrong', true],
  ['{0} is wrong', false],
  ['%s is wrong', false],
  ['<user> is wrong', false],
])('whether it is sure that %s has a placeholder', (message, want) => {
  expect(writeMessage(message).found.some(({ isUnsure }) => isUnsure)).toBe(want);
});

test.each([
  ['Parameter {0} is bad.', 'Field {0} is bad.', 'Field {0} is bad.'],
  ['Field {0} of order {1}', 'Order {0} has no field {1}', 'Order {0} has no field {1}'],
  ['User {userId} is banned', 'Banned: {user_id}', 'Banned: {userId}'],
  ['Too many requests.', 'Limit is %s.', undefined],
  ['Limit is %s.', 'Limit is {0}.', undefined],
  ['Limit is %s.', 'Limit is %d.', undefined],
  ['User {userId} is banned', 'Banned: {name}', undefined],
])('%s has the wording %s', (message, wording, want) => {
  expect(fitWording(writeMessage(message), writeMessage(wording))).toBe(want);
});
