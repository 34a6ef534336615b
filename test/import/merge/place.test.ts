import { describe, test } from 'vitest';
import { expectMerge, row, type MergeCase } from './helpers.ts';

const cases: readonly MergeCase[] = [
  {
    what: 'in the category of its range, whatever the page says',
    before: `
categories:
  - name: general
    title: General
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
  - name: high
    title: High
    codes: [2000-2999]
    errors:
      - { code: 2001, name: two, status: 400, message: Two. }
`,
    page: [['General', row('1001', 'one', 'One.'), row('2002', 'three', 'Three.'), row('2001', 'two', 'Two.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
  - name: high
    title: High
    codes: [2000-2999]
    errors:
      - { code: 2002, name: three, status: 400, message: Three. }
      - { code: 2001, name: two, status: 400, message: Two. }
`,

    kept: ['category'],
  },
  {
    what: 'in the category of its title',
    before: `
categories:
  - name: a
    title: General
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
  - name: b
    title: Orders  &  trades
    errors: []
`,
    page: [['orders & Trades', row('7', 'seven', 'Seven.')]],
    after: `
categories:
  - name: a
    title: General
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
  - name: b
    title: Orders  &  trades
    errors:
      - code: 7
        name: seven
        status: 400
        message: Seven.
`,
  },
  {
    what: 'in the category of its neighbours, which a person renamed',
    before: `
categories:
  - name: base
    title: All of it
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
`,
    page: [['General', row('1001', 'one', 'One.'), row('1003', 'three', 'Three.')]],
    after: `
categories:
  - name: base
    title: All of it
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
      - { code: 1003, name: three, status: 400, message: Three. }
`,

    kept: ['category'],
  },
  {
    what: 'in its category, where a person moved its neighbour away',
    before: `
categories:
  - name: general
    title: General
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
  - name: other
    title: Other
    errors:
      - { code: 1002, name: two, status: 400, message: Two. }
`,
    page: [['General', row('1001', 'one', 'One.'), row('1002', 'two', 'Two.'), row('1003', 'three', 'Three.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
      - { code: 1003, name: three, status: 400, message: Three. }
  - name: other
    title: Other
    errors:
      - { code: 1002, name: two, status: 400, message: Two. }
`,

    kept: ['category'],
  },
  {
    what: 'in a new category, after the one before it in the page',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
      # at the end of general

  # of last
  - name: last
    title: Last
    errors:
      - code: 9
        name: nine
        status: 400
        message: Nine.
`,
    page: [
      ['General', row('1001', 'one', 'One.'), row('1009', 'ten', 'Ten.')],
      ['New one', row('A-1', 'a_one', 'A one.'), row('A-2', 'a_two', 'A {0}.')],
      ['Last', row('9', 'nine', 'Nine.')],
    ],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.

      - code: 1009
        name: ten
        status: 400
        message: Ten.
      # at the end of general

  - name: new_one
    title: New one
    errors:
      - code: A-1
        name: a_one
        status: 400
        message: A one.

      - code: A-2
        name: a_two
        status: 400
        message: A {0}.
        params:
          - name: value_1

  # of last
  - name: last
    title: Last
    errors:
      - code: 9
        name: nine
        status: 400
        message: Nine.
`,
  },
  {
    what: 'and the codes of the category grow',
    before: `
categories:
  - name: general
    title: General
    codes: [1000-1001, '7'] # ours
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two.'),
        row('1003', 'three', 'Three.'),
        row('1005', 'five', 'Five.'),
        row('1006', 'six', 'Six.'),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    codes: [1000-1003, '7', 1005-1006] # ours
    errors:
      - { code: 1001, name: one, status: 400, message: One. }
      - { code: 1002, name: two, status: 400, message: Two. }
      - { code: 1003, name: three, status: 400, message: Three. }
      - { code: 1005, name: five, status: 400, message: Five. }
      - { code: 1006, name: six, status: 400, message: Six. }
`,
  },
  {
    what: 'and codes with a dash are a range of their own',
    before: `
categories:
  - name: general
    title: General
    codes:
      - { from: A-1, to: A-3 }
      # more
      - A-7
    errors:
      - { code: A-1, name: one, status: 400, message: One. }
`,
    page: [
      [
        'General',
        row('A-1', 'one', 'One.'),
        row('A-4', 'four', 'Four.'),
        row('A-8', 'eight', 'Eight.'),
        row('A-9', 'nine', 'Nine.'),
        row('B', 'b', 'B.'),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    codes:
      - { from: A-1, to: A-4 }
      # more
      - A-7
      - { from: A-8, to: A-9 }
      - B
    errors:
      - { code: A-1, name: one, status: 400, message: One. }
      - { code: A-4, name: four, status: 400, message: Four. }
      - { code: A-8, name: eight, status: 400, message: Eight. }
      - { code: A-9, name: nine, status: 400, message: Nine. }
      - { code: B, name: b, status: 400, message: B. }
`,
  },
];

describe('a new error goes', () => {
  test.each(cases)('$what', (one) => expectMerge(one));
});
