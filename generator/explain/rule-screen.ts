import { makePrintable } from '../printable.ts';
import type { RuleExample, RulePage } from '../style/rule-page.ts';
import { indentLines, layParagraphs, layRows, paragraphOf, printLines, type Line, type Surface } from './layout.ts';
import { readProse, type Paragraph } from './prose.ts';
import { span } from './styled-text.ts';

/** A page as prose. Its links lead to files that a terminal cannot open. */
const proseOf = (text: string): readonly Paragraph[] =>
  readProse(text.replaceAll(/\[([^\]]+)\]\([^()\s]*\.md[^()\s]*\)/g, '$1'));

const commands = { Bad: 'lint', Good: 'lint', Old: 'diff', New: 'diff', Source: 'import' } as const;

const exampleLines = ({ title, files }: RuleExample): readonly Line[] => [
  [],
  [span(title, 'label')],
  ...files.flatMap(({ name, text }, index) => [
    ...(name === undefined ? [] : [...(index === 0 ? [] : [[]]), [span(`  ${name}:`, 'faint')]]),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => [span(`    ${makePrintable(line)}`, 'code')]),
  ]),
];

/** What the page of a rule says, as a screen. */
export const printRule = ({ rule, summary, why, fix, examples }: RulePage, surface: Surface): string => {
  const room = surface.width - 2;
  const [first] = examples;
  const command = first === undefined ? '' : ` · a rule of errspec ${commands[first.title]}`;
  const rows = [
    { label: 'Why', paragraphs: proseOf(why) },
    { label: 'Fix', paragraphs: proseOf(fix) },
  ];
  const body = [
    ...layParagraphs(proseOf(summary), room),
    [],
    ...layRows(rows, room, false),
    ...examples.flatMap(exampleLines),
  ];
  return printLines([[span(rule, 'strong'), span(command, 'faint')], [], ...indentLines(body, 2)], surface);
};

/** Every rule with what it finds, as a screen. */
export const printRules = (pages: readonly RulePage[], surface: Surface): string => {
  const rows = pages.map(({ rule, summary }) => ({ label: rule, paragraphs: proseOf(summary) }));
  const end = paragraphOf([span('To see one with an example: errspec explain RULE')]);
  return printLines([...layRows(rows, surface.width, false), [], ...layParagraphs([end], surface.width)], surface);
};
