import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { Json } from '../../ir/catalog.ts';

/** What a reader of YAML 1.1 takes for a line end, and what no reader or nobody sees: written as escapes. */
const unseen = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Texts that only YAML 1.1 reads as something else, and codes, which look like numbers. */
const quoted = /^(?:=|<<|[\d.+:_-].*)$/;

/** Lines of what can be seen, none of them empty twice or with a blank at its end. */
const visible =
  /^(?:[\p{L}\p{M}\p{N}\p{P}\p{S} ]*|[\p{L}\p{M}\p{N}\p{P}\p{S}][\p{L}\p{M}\p{N}\p{P}\p{S} ]*(?:\n\n?[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*)+)$/u;

/** A text that prettier writes as this printer does; about single quotes inside of quotes they differ. */
const isSettledText = (text: string): boolean =>
  visible.test(text) && (!text.includes("'") || /^\p{L}[^:#\n]*$/u.test(text));

/** A YAML document and whether prettier would leave it as it is. */
export interface PrintedYaml {
  readonly text: string;
  readonly isSettled: boolean;
}

/** A value as YAML that readers of YAML 1.1 and 1.2 understand alike. */
export const printYaml = (value: Json): PrintedYaml => {
  let isSettled = true;

  const scalar = (text: string): Scalar => {
    const node = new Scalar(text);
    if (text.search(unseen) !== -1) node.type = Scalar.QUOTE_DOUBLE;
    else if (quoted.test(text)) node.type = Scalar.QUOTE_SINGLE;
    isSettled &&= isSettledText(text);
    return node;
  };

  const node = (json: Json): Node => {
    if (typeof json === 'string') return scalar(json);
    if (typeof json !== 'object' || json === null) return new Scalar(json);
    if (Array.isArray(json)) {
      const list = new YAMLSeq();
      list.items = json.map(node);
      return list;
    }
    const map = new YAMLMap();
    map.items = Object.entries(json).map(([name, member]) => new Pair(scalar(name), node(member)));
    return map;
  };

  const document = new Document(null, { compat: 'yaml-1.1' });
  document.contents = node(value) as typeof document.contents;
  const text = document
    .toString({ lineWidth: 0, singleQuote: true })
    .replace(unseen, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
  return { text, isSettled };
};
