import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import type { MessageTemplate } from '../ir/message-template.ts';
import type { ErrorValue } from './error-value.ts';
import { messageIn } from './locale.ts';
import { writeValue, type Params } from './values.ts';

/** A message with a text in the place of each parameter. What a text contains is never read as a template again (M4). */
export const fill = (template: MessageTemplate, textOf: (param: number) => string): string =>
  template.segments.map((segment) => ('text' in segment ? segment.text : textOf(segment.param))).join('');

const fillWith = (template: MessageTemplate, { params }: ErrorDefinition, values: Params, forLogs: boolean): string =>
  fill(template, (place) => {
    const param = params[place];
    const value = param && values[param.name];
    if (param === undefined || value === undefined) throw new Error(`no value for parameter ${place}`);
    return forLogs && param.sensitive ? '[redacted]' : writeValue(value);
  });

/** The message with its values; the template with names, `Parameter {parameter} error.`, where the values are not known. */
export const show = (
  template: MessageTemplate,
  definition: ErrorDefinition,
  params: Params | undefined,
  forLogs: boolean,
): string =>
  definition.params.length === 0 || params !== undefined
    ? fillWith(template, definition, params ?? {}, forLogs)
    : template.display;

/** What says of an Unknown that it is one, where it has no message. */
const unknownText = ({ code, status, received }: ErrorValue): string =>
  received ?? (code === undefined ? `HTTP ${status}` : `Unknown error ${code} (HTTP ${status})`);

/** The form for people: the message in a locale (else the catalog's), values shown (M3). */
export const render = (catalog: ErrorCatalog, error: ErrorValue, locale?: string): string =>
  error.definition === undefined
    ? unknownText(error)
    : show(messageIn(catalog, error.definition, locale).template, error.definition, error.params, false);
