import { describe, expect, test } from 'vitest';
import { mergeFiles, pageOf, row, type MergeTestChoices } from './helpers.ts';

interface FilesCase extends MergeTestChoices {
  readonly what: string;
  readonly before: Readonly<Record<string, string>>;
  readonly page: ReturnType<typeof pageOf>;
  /** The files that change. */
  readonly after: Readonly<Record<string, string>>;
}

const root = `errspec: 1
catalog: { name: shop, version: 1.0.0, title: Shop }
include: [general.yaml, orders.yaml] # in this order
locales: [de.yaml]
`;

const general = `placeholders: printf
categories:
  - name: general
    title: General
    codes: [1000-1999]
    errors:
      - { code: 1001, name: one, status: 400, message: One %s., params: [{ name: what }] }
`;

const orders = `categories:
- name: orders
  title: Orders
  errors:
  # first
  - code: 2001
    name: order_closed
    status: 409
    message: "The order is closed."
`;

const de = `locale: de
messages:
  1001: 'Eins: %s.' # gut
  # schlecht
  2001: Die Bestellung ist geschlossen.
texts:
  2001:
    description: |
      Geschlossen.

      Ganz.
titles: { general: Allgemein }
`;

const before = { 'errors.yaml': root, 'general.yaml': general, 'orders.yaml': orders, 'de.yaml': de };

const one = row('1001', 'one', 'One %s.', { placeholders: 'printf', params: [{ name: 'what', type: 'string' }] });
const closed = row('2001', 'order_closed', 'The order is closed.', { status: 409 });

const cases: readonly FilesCase[] = [
  {
    what: 'each error goes to the file of its category, in the style of that file',
    before,
    page: pageOf(
      ['General', one, row('1002', 'two', 'Two {0}.')],
      ['Orders', row('2000', 'order_unknown', 'No order.', { status: 404 }), closed],
    ),
    after: {
      'general.yaml': `${general}      - { code: 1002, name: two, status: 400, placeholders: braces, message: 'Two {0}.', params: [{ name: value_1 }] }\n`,
      'orders.yaml': orders.replace(
        '  # first\n',
        `  - code: 2000
    name: order_unknown
    status: 404
    message: "No order."

  # first
`,
      ),
    },
  },
  {
    what: 'a code that changes takes its translations along',
    before,
    page: pageOf(['General', one], ['Orders', { ...closed, code: '2007' }]),
    after: {
      'orders.yaml': orders.replace('2001', '2007'),
      'de.yaml': de.replaceAll('2001', '2007'),
    },
  },
  {
    what: 'an error that is retired leaves comments in its locale file',
    before,
    page: pageOf(['General', one]),
    retire: true,
    after: {
      'orders.yaml': `categories:
- name: orders
  title: Orders
  errors: []

retired:
# first
# - code: 2001
#   name: order_closed
#   status: 409
#   message: "The order is closed."
- { code: 2001, name: order_closed, since: 1.0.0 }
`,
      'de.yaml': `locale: de
messages:
  1001: 'Eins: %s.' # gut
  # schlecht
  # 2001: Die Bestellung ist geschlossen.
texts: {}
  # 2001:
  #   description: |
  #     Geschlossen.

  #     Ganz.
titles: { general: Allgemein }
`,
    },
  },
  {
    what: 'a message that changes leaves its translations alone',
    before,
    page: pageOf(['General', one], ['Orders', { ...closed, message: 'It is closed.' }]),
    after: {
      'orders.yaml': `${orders.replace('The order is', 'It is')}    wordings:\n    - "The order is closed."\n`,
    },
  },
  {
    what: 'what is kept does not follow the page',
    before,
    page: pageOf(['General', one], ['Orders', { ...closed, message: 'It is closed.', status: 410 }]),
    keep: ['message'],
    after: { 'orders.yaml': orders.replace('409', '410') },
  },
  {
    what: 'nothing changes where the page says the same',
    before,
    page: pageOf(['General', one], ['Orders', closed]),
    after: {},
  },
];

describe('a spec of several files', () => {
  test.each(cases)('$what', ({ before: files, page, after, ...choices }) => {
    const { merge } = mergeFiles(files, page, choices);
    expect(Object.fromEntries(merge.files)).toEqual(after);
  });
});

test('translations of a message that changes may be outdated', () => {
  const page = pageOf(['General', one], ['Orders', { ...closed, message: 'It is closed.' }]);
  const { merge } = mergeFiles(before, page);
  expect(merge.merged.flatMap(({ draft, outdated }) => outdated.map((locale) => [draft.code, locale]))).toEqual([
    ['2001', 'de'],
  ]);
});
