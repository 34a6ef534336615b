/** Names with a meaning of their own: what is known of a list, of a text or of a loop, and literals. */
const taken = 'first|last|size|length|forloop|true|false|nil|null|empty|blank';
const name = `(?!(?:${taken})\\b)[a-zA-Z]\\w*`;
const path = `${name}(?:\\.${name})*`;

/** Each tag of a template, and how LiquidJS reads it: with a filter that checks what the tag is given. */
const forms: readonly (readonly [tag: RegExp, liquid: string])[] = [
  [new RegExp(`^\\{\\{ (${path}) \\}\\}$`), '{{ $1 | text }}'],
  [new RegExp(`^\\{% for (${name}) in (${path}) %\\}$`), '{% for $1 in ($2 | list) %}'],
  [new RegExp(`^\\{% (if|unless) (${path}) %\\}$`), '{% $1 $2 | condition %}'],
  [/^\{% (else|endif|endunless|endfor) %\}$/, '{% $1 %}'],
];

const readTag = (tag: string, file: string): string => {
  const [pattern, liquid] = forms.find(([form]) => form.test(tag)) ?? [];
  if (pattern === undefined || liquid === undefined)
    throw new SyntaxError(`${file}: not in the language of templates: ${tag}`);
  return tag.replace(pattern, liquid);
};

/** A tag alone on its line takes the whole line with it; an inline tag keeps the spaces around it. */
const vanishTagLines = (template: string): string => template.replace(/^[ \t]*(\{% [^\n]*? %\})[ \t]*\n/gm, '$1');

/**
 * A template as LiquidJS reads it. The language of templates is names, loops over lists and conditions: everything else
 * that LiquidJS knows is refused.
 */
export const toLiquid = (template: string, file: string): string =>
  vanishTagLines(template).replace(/\{\{.*?\}\}|\{%.*?%\}|\{\{|\{%/gs, (tag) => readTag(tag, file));
