import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import type { Value } from '../../model/values.ts';
import { exampleBody, exampleValue } from '../example-body.ts';
import { printJson } from '../json-document.ts';
import { directionOf } from '../../labels/locale-names.ts';
import type { Page } from './page.ts';

/** The example of a parameter. A text without one is the name, as in the message above the body. */
const shownValue = (param: Parameter): Value =>
  param.type === 'string' && param.example === undefined ? param.name : exampleValue(param);

/** The body of a response with an error. JSON is read from left to right on every page. */
export const showBody = ({ catalog, locale }: Page, error: ErrorDefinition): Source => {
  const body = markdown.json(printJson(exampleBody(catalog, error, locale, shownValue), 'open'));
  return directionOf(locale) === 'rtl' ? markdown.leftToRight(body) : body;
};
