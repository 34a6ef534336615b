/** The placeholders that a text of `body` may have. */
export const bodyPlaceholders: readonly string[] = [
  'code',
  'name',
  'title',
  'category',
  'status',
  'message',
  'docs',
  'retry',
  'request_id',
  'locale',
];

/** A piece of a text of `body`. */
export type BodyPiece = { readonly text: string } | { readonly placeholder: string } | { readonly brace: string };

/** A text of `body` in pieces: `{code}` is a placeholder, `{{` and `}}` are braces, and a single brace is a mistake. */
export const cutBodyText = (text: string): readonly BodyPiece[] =>
  [...text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[^{}]+|[{}]/gu)].map(([piece, placeholder]) => {
    if (placeholder !== undefined) return { placeholder };
    if (piece === '{' || piece === '}') return { brace: piece };
    return { text: piece === '{{' ? '{' : piece === '}}' ? '}' : piece };
  });
