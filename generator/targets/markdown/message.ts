import type { ErrorDefinition } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import type { LocalMessage } from '../../model/locale.ts';
import { writeValue } from '../../model/values.ts';
import { exampleValue } from '../example-body.ts';
import { markLine } from './foreign.ts';
import type { Page } from './page.ts';

/** A message with the example of each parameter, or else its name as code. */
export const showMessage = (page: Page, { template, locale }: LocalMessage, { params }: ErrorDefinition): Source => {
  const line = markdown.textWithCode(
    template.segments.map((segment) => {
      if ('text' in segment) return segment;
      const param = params[segment.param];
      if (param === undefined) throw new Error(`no parameter ${segment.param}`);
      return param.example === undefined ? { code: param.name } : { text: writeValue(exampleValue(param)) };
    }),
  );
  return markLine(page, locale, line);
};
