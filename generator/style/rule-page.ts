/** A piece of an example: source text, as the page has it. */
export interface ExampleFile {
  /** `yaml`, `sh` and the like. */
  readonly language: string;
  /** The name of the file, where the page gives one. */
  readonly name: string | undefined;
  readonly text: string;
}

/** An example under one of the {@link exampleTitles}. */
export interface RuleExample {
  readonly title: (typeof exampleTitles)[number];
  readonly files: readonly ExampleFile[];
}

/** What a page says of a rule. All texts are Markdown. */
export interface RulePage {
  readonly rule: string;
  /** What the rule finds, in one paragraph. */
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly examples: readonly RuleExample[];
}

/** Rules of a spec have a bad and a good example, rules of changes an old and a new one, rules of import a source. */
const exampleTitles = ['Bad', 'Good', 'Old', 'New', 'Source'] as const;

/** A section: its heading, its text outside fences, and its fences. */
interface Section {
  readonly heading: string;
  readonly text: string;
  readonly files: readonly ExampleFile[];
}

const fence = /^```(\S*)(?: +(\S+))?\n(.*?)^```$/gms;

const readSection = (text: string): Section => {
  const [heading = ''] = text.split('\n', 1);
  const body = text.slice(heading.length);
  return {
    heading,
    text: body.replaceAll(fence, '').trim(),
    files: [...body.matchAll(fence)].map(([, language = '', name, content = '']) => ({
      language,
      name,
      text: content,
    })),
  };
};

/** The parts of a page that start with a heading. A `#` in a fence is no heading. */
const sectionsOf = (page: string): readonly Section[] => {
  const sections: string[] = [];
  let isFenced = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced;
    const heading = isFenced ? undefined : /^##? (.*)$/.exec(line)?.[1];
    if (heading !== undefined) sections.push(heading);
    else sections.push(`${sections.pop() ?? ''}\n${line}`);
  }
  return sections.map(readSection);
};

/** Reads a page of `spec/rules`: a title, a paragraph, `Why`, `How to fix it`, and examples. Absent if it has another form. */
export const readRulePage = (page: string): RulePage | undefined => {
  const [title, why, fix, ...rest] = sectionsOf(page);
  if (title === undefined || why?.heading !== 'Why' || fix?.heading !== 'How to fix it') return undefined;
  const examples = rest.flatMap(({ heading, text, files }): readonly RuleExample[] => {
    const known = exampleTitles.find((one) => one === heading);
    return known === undefined || text !== '' || files.length === 0 ? [] : [{ title: known, files }];
  });
  if (examples.length !== rest.length || [title, why, fix].some(({ text }) => text === '')) return undefined;
  return { rule: title.heading, summary: title.text, why: why.text, fix: fix.text, examples };
};
