/** A piece of a template: text, or a tag. */
export type Part = string | ValueTag | LoopTag | ConditionTag;

/** Where a tag finds its value. */
interface Tag {
  /** Names, each inside of the one before: `row`, `name`. */
  readonly path: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** `{{ row.name }}` */
export interface ValueTag extends Tag {
  readonly kind: 'value';
}

/** `{% for row in rows %}` to `{% endfor %}` */
export interface LoopTag extends Tag {
  readonly kind: 'loop';
  readonly each: string;
  readonly body: readonly Part[];
}

/** `{% if isDone %}` or `{% unless isDone %}` to its end, with `{% else %}` or without. */
export interface ConditionTag extends Tag {
  readonly kind: 'condition';
  readonly whenTrue: readonly Part[];
  readonly whenFalse: readonly Part[];
}

/** Names that mean something else in Liquid: what is known of a list, of a text or of a loop, and literals. */
const taken = 'first|last|size|length|forloop|true|false|nil|null|empty|blank';
const name = `(?!(?:${taken})\\b)[a-zA-Z]\\w*`;
const path = `${name}(?:\\.${name})*`;

const valueForm = new RegExp(`^\\{\\{ (${path}) \\}\\}$`);
const loopForm = new RegExp(`^\\{% for (${name}) in (${path}) %\\}$`);
const conditionForm = new RegExp(`^\\{% (if|unless) (${path}) %\\}$`);
const otherForm = /^\{% (else|endif|endunless|endfor) %\}$/;

/** A tag alone on its line takes the whole line with it; an inline tag keeps the spaces around it. */
const tagOrLine = /^[ \t]*(\{%(?:(?!%\}).)*%\})[ \t]*\n|\{\{.*?\}\}|\{%.*?%\}|\{\{|\{%/gms;

/** A tag that is not closed yet. */
interface Open {
  /** The word that closes it; nothing closes the template itself. */
  readonly end: string | undefined;
  /** What it contains so far. */
  parts: Part[];
  /** Takes what follows `else`; a loop has none. */
  readonly otherwise?: () => void;
}

/**
 * Reads a template. Its language is a part of Liquid: names, loops over lists and conditions. Everything else that Liquid
 * has is refused.
 */
export const parseTemplate = (template: string, file: string): readonly Part[] => {
  const parts: Part[] = [];
  const stack: Open[] = [{ end: undefined, parts }];
  let line = 1;
  let at = 0;

  const top = (): Open => stack.at(-1) ?? { end: undefined, parts };
  const refuse = (tag: string): never => {
    throw new SyntaxError(`${file}: not in the language of templates: ${tag}, line:${line}`);
  };
  const addText = (end: number): void => {
    if (end > at) top().parts.push(template.slice(at, end));
  };
  const openLoop = (each: string, from: string): void => {
    const body: Part[] = [];
    top().parts.push({ kind: 'loop', each, path: from.split('.'), line, body });
    stack.push({ end: 'endfor', parts: body });
  };
  const openCondition = (word: string, from: string): void => {
    const [first, second]: [Part[], Part[]] = [[], []];
    const [whenTrue, whenFalse] = word === 'if' ? [first, second] : [second, first];
    top().parts.push({ kind: 'condition', path: from.split('.'), line, whenTrue, whenFalse });
    const open: Open = {
      end: `end${word}`,
      parts: first,
      otherwise: () => {
        open.parts = second;
      },
    };
    stack.push(open);
  };
  const close = (word: string, tag: string): void => {
    const open = top();
    if (word === 'else' && open.otherwise !== undefined) open.otherwise();
    else if (word === open.end) stack.pop();
    else refuse(tag);
  };

  for (const { 0: found, 1: alone, index } of template.matchAll(tagOrLine)) {
    const tag = alone ?? found;
    addText(index);
    line += template.slice(at, index).split('\n').length - 1;
    const [, from = ''] = valueForm.exec(tag) ?? [];
    const [, each = '', list = ''] = loopForm.exec(tag) ?? [];
    const [, word = '', condition = ''] = conditionForm.exec(tag) ?? [];
    const [, other = ''] = otherForm.exec(tag) ?? [];
    if (from !== '') top().parts.push({ kind: 'value', path: from.split('.'), line });
    else if (each !== '') openLoop(each, list);
    else if (word !== '') openCondition(word, condition);
    else if (other !== '') close(other, tag);
    else refuse(tag);
    line += found.split('\n').length - 1;
    at = index + found.length;
  }
  addText(template.length);
  line += template.slice(at).split('\n').length - 1;
  const { end } = top();
  if (end !== undefined) refuse(`the end of the file without ${end}`);
  return parts;
};
