import type { ErrorDefinition } from '../../ir/catalog.ts';
import type { MessageTemplate } from '../../ir/message-template.ts';
import type { Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { writeValue } from '../../model/values.ts';
import { exampleValue } from '../example-body.ts';

/** A message with the example of each parameter, or else its name as code. */
export const showMessage = ({ segments }: MessageTemplate, { params }: ErrorDefinition): Source =>
  markdown.textWithCode(
    segments.map((segment) => {
      if ('text' in segment) return segment;
      const param = params[segment.param];
      if (param === undefined) throw new Error(`no parameter ${segment.param}`);
      return param.example === undefined ? { code: param.name } : { text: writeValue(exampleValue(param)) };
    }),
  );
