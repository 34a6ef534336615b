/*
 * What does not compile: a text in a view. The type checker holds these lines, with the rest of the project; each
 * `@ts-expect-error` is an error itself where the line below is none.
 */
import { json } from '../../generator/language/json.ts';
import { join, source, type Language, type Source } from '../../generator/language/language.ts';
import type { ErrorDefinition } from '../../generator/ir/catalog.ts';
import type { Render, View } from '../../generator/render/view.ts';

type Row = {
  readonly name: Source;
  readonly isRetried: boolean;
  readonly count: number;
  readonly comment: readonly Source[];
};

interface NotAView {
  readonly name: Source;
}

export const check = (error: ErrorDefinition, language: Language, render: Render): readonly View[] => {
  const name = language.identifier(error.name, 'camel');
  const row: Row = {
    name,
    isRetried: error.retry !== 'never',
    count: 1,
    comment: language.comment(error.message.written),
  };
  const notAView: NotAView = { name };

  render('a.liquid', { row, rows: [row] });
  render('a.liquid', { message: language.string(error.message.written), json: json.string(error.code) });
  // @ts-expect-error a text of the catalog
  render('a.liquid', { message: error.message.written });
  // @ts-expect-error a text of the catalog, deep inside
  render('a.liquid', { rows: [{ name: error.name }] });
  // @ts-expect-error a text among sources
  render('a.liquid', { names: [name, error.name] });
  // @ts-expect-error a text of our own: it has to be `source`
  render('a.liquid', { keyword: 'class' });
  // @ts-expect-error sources glued together are a text again
  render('a.liquid', { glued: name + name });
  // @ts-expect-error in a template string too
  render('a.liquid', { glued: `${name}` });
  // @ts-expect-error what may be absent
  render('a.liquid', { docs: error.docs });
  // @ts-expect-error a whole row of the catalog
  render('a.liquid', { error });
  // @ts-expect-error an interface; views are `type` aliases
  render('a.liquid', { notAView });
  // @ts-expect-error a text in `source`
  render('a.liquid', { call: source`new ${error.name}()` });
  // @ts-expect-error a text to join
  join([error.name], source`, `);
  // @ts-expect-error a separator that is a text
  join([name], ', ');
  // @ts-expect-error a source from a text
  const made: Source = error.name;

  return [made];
};
