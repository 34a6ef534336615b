import type { ErrorDefinition } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleBody } from '../example-body.ts';
import { printJson } from '../json-document.ts';
import { directionOf } from './locale-names.ts';
import type { Page } from './page.ts';

/** The body of a response with an error. JSON is read from left to right on every page. */
export const showBody = ({ catalog, locale }: Page, error: ErrorDefinition): Source => {
  const body = markdown.json(printJson(exampleBody(catalog, error, locale), 'open'));
  return directionOf(locale) === 'rtl' ? markdown.leftToRight(body) : body;
};
