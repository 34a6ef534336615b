import { readTemplate, type Segment } from '../../ir/message-template.ts';
import type { LoadedError } from '../../spec/load.ts';
import type { DraftError, DraftParameter } from '../draft.ts';
import type { FileStyle } from './error-style.ts';
import type { Names } from './new-names.ts';

/** An error of a page and of a spec, and what both are part of. */
export interface MessageContext {
  readonly draft: DraftError;
  readonly entry: LoadedError;
  readonly style: FileStyle;
  readonly source: string;
  readonly names: Names;
  /** Whether a body has the parameters, so that a message need not. */
  readonly hasParamsInBody: boolean;
  /** Whether the error has a message in another locale. */
  readonly isTranslated: boolean;
}

/** A message of the spec in pieces. */
export const segmentsOf = (text: string, { placeholders, spec }: LoadedError): readonly Segment[] =>
  readTemplate(text, placeholders, spec.params ?? []).template.segments;

/** A message of the page in pieces. */
export const draftSegments = (text: string, { placeholders, params }: DraftError): readonly Segment[] =>
  readTemplate(text, placeholders, params).template.segments;

/** A message with the parameters of the spec in place of those of the page. */
export const mapSegments = (segments: readonly Segment[], params: ReadonlyMap<number, number>): readonly Segment[] =>
  segments.map((segment) => ('param' in segment ? { param: params.get(segment.param) ?? segment.param } : segment));

/** The parameters that a message uses. */
export const usedBy = (segments: readonly Segment[]): ReadonlySet<number> =>
  new Set(segments.flatMap((segment) => ('param' in segment ? [segment.param] : [])));

/** The parameters of an error of the spec. */
export const paramsOf = ({ spec }: LoadedError): readonly DraftParameter[] =>
  (spec.params ?? []).map(({ name, type }) => ({ name, type: type ?? 'string' }));
