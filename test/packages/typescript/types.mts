/**
 * What the types of the package promise, for the compiler alone: it is checked with tsc -p test/packages/typescript and never run.
 * Each `@ts-expect-error` is a misuse that must not compile.
 */
import {
  decode,
  decodeResponse,
  findLocale,
  isOkxWeb3Error,
  lookup,
  OkxWeb3Error,
  parameterCountExceeded,
  parameterEmpty,
  parameterMismatch,
  requestsTooFrequent,
  type Definition,
  type Detail,
  type ErrorOf,
  type KnownError,
  type Locale,
  type ParameterEmptyParams,
  type Retry,
  type UnknownCode,
  type UnknownError,
} from '@okx-web3/errors';
import { PARAMETER_EMPTY, REQUESTS_TOO_FREQUENT, SUCCEEDED } from '@okx-web3/errors/codes';
import { getTransactionErrors, listPricesErrors } from '@okx-web3/errors/operations';
import type { GetTransactionError, ListPricesError, OtherError } from '@okx-web3/errors/operations';
import { ar } from '@okx-web3/errors/locales/ar';
import { zhHans } from '@okx-web3/errors/locales/zh-Hans';

type Equal<Left, Right> =
  (<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;
const holds = <Condition extends true>(): Condition | undefined => undefined;
const never = (value: never): never => value;

declare const caught: unknown;
declare const nodeHeaders: { readonly [name: string]: string | string[] | undefined };
type AxiosHeaderValue = AxiosHeaders | string | string[] | number | boolean | null;
interface AxiosHeaders {
  [key: string]: AxiosHeaderValue | ((name: string) => boolean);
}
declare const axiosHeaders: AxiosHeaders;
declare const fetchHeaders: { get(name: string): string | null };

const error = decode(400, '{}', fetchHeaders, { locales: [ar, zhHans], now: 0 });
holds<Equal<typeof error, OkxWeb3Error | undefined>>();
decode(400, { code: '50014' }, nodeHeaders);
decode(400, '{}', new Map([['retry-after', '1']]));
decode(400, '{}', [['retry-after', '1']]);
decode(400, '{}', axiosHeaders);
// @ts-expect-error a text has no headers
decode(400, '{}', 'retry-after: 1');
decode(400, '{}', null);
decode(400, '{}');
decode(400, new Uint8Array());
decode(400, new ArrayBuffer(0));
declare const parsed: unknown;
decode(400, parsed);

// A body that is not there yet is a mistake.
interface Blob {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}
interface Response {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  clone(): Response;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}
declare const response: Response;
declare const blob: Blob;
// @ts-expect-error a promise
decode(400, response.text());
// @ts-expect-error a response
decode(400, response);
// @ts-expect-error a blob
decode(400, blob);
const fetched: Promise<OkxWeb3Error | undefined> = decodeResponse(response, { locales: [ar] });
void fetched;

// What a server adds.
parameterEmpty(
  { parameter: 'a' },
  { subcode: 'a', details: [{ field: 'a', message: 'b' }], items: [requestsTooFrequent()] },
).encode({ requestId: 'r', retryAfterMs: 1, now: 0 });
const details: readonly Detail[] = error?.details ?? [];
const subcode: string | undefined = error?.subcode;
void [details, subcode, error?.headers];
// @ts-expect-error a detail has no such part
parameterEmpty({ parameter: 'a' }, { details: [{ path: 'a' }] });

// A guard narrows.
if (parameterEmpty.is(error)) {
  holds<Equal<typeof error.code, '50014'>>();
  holds<Equal<typeof error.name, 'parameter_empty'>>();
  holds<Equal<typeof error.params, ParameterEmptyParams | undefined>>();
  const text: string | undefined = error.params?.parameter;
  // @ts-expect-error the message may not have been read back
  error.params.parameter;
  // @ts-expect-error no such parameter
  error.params?.limit;
  void text;
}

// So does the code, as a literal or as a constant.
if (error?.code === '50014') {
  const text: string | undefined = error.params?.parameter;
  void text;
}
if (error?.known && error.code === PARAMETER_EMPTY)
  holds<Equal<typeof error.params, ParameterEmptyParams | undefined>>();
if (error?.code === '50025') {
  const limit: number | undefined = error.params?.limit;
  // @ts-expect-error the limit is a number
  const wrong: string | undefined = error.params?.limit;
  void limit;
  void wrong;
}
if (error?.code === REQUESTS_TOO_FREQUENT) holds<Equal<typeof error.params, undefined>>();

// Comparing a code makes the error a known one.
if (error?.code === '50014') {
  holds<Equal<typeof error.known, true>>();
  void error.encode();
}
switch (error?.code) {
  case PARAMETER_EMPTY:
    void error.encode().body;
    break;
  case undefined:
    break;
  default:
    if (error && !error.known) holds<Equal<typeof error, UnknownError>>();
}
// @ts-expect-error a code that the table does not have is a mistake
if (error?.code === '99999') void error;
// Any text may be compared.
declare const text: string;
if (error?.code === text) void error.status;

// A category narrows the codes.
if (error?.known && error.category === 'business') {
  holds<Equal<typeof error.code, '51000' | '51001' | '51002' | '51003'>>();
}

// An unknown error keeps its code.
if (error !== undefined && !error.known) {
  holds<Equal<typeof error.code, UnknownCode | undefined>>();
  const received: string | undefined = error.code;
  void received;
  holds<Equal<typeof error.params, undefined>>();
  // @ts-expect-error an unknown error cannot be encoded
  error.encode();
}

// A switch over retry, and over the codes of some errors, can be exhaustive.
const verdict = (retry: Retry): string => {
  switch (retry) {
    case 'backoff':
      return 'later';
    case 'check':
      return 'ask';
    case 'never':
      return 'give up';
    default:
      return never(retry);
  }
};
void verdict;

type Some = Extract<KnownError, { readonly params: { readonly parameter: string } | undefined }>;
holds<Equal<Some extends KnownError ? true : false, true>>();

const explain = (known: OkxWeb3Error): string => {
  if (!known.known) return known.code ?? 'none';
  if (parameterEmpty.is(known) || parameterCountExceeded.is(known)) {
    switch (known.code) {
      case '50014':
        return known.params?.parameter ?? '';
      case '50025':
        return String(known.params?.limit);
      default:
        return never(known);
    }
  }
  return known.name;
};
void explain;

// What was caught.
if (isOkxWeb3Error(caught)) holds<Equal<typeof caught, OkxWeb3Error>>();
if (caught instanceof OkxWeb3Error) holds<Equal<typeof caught, OkxWeb3Error>>();
const late = requestsTooFrequent.is(caught) ? (caught.retryAfterMs ?? 1_000) : 0;
void late;

// Factories take their parameters, all of them, and nothing else.
const raised = parameterEmpty({ parameter: 'chainIndex' }, { cause: caught, requestId: 'a', retryAfterMs: 1 });
holds<Equal<typeof raised.code, '50014'>>();
const chain: string = raised.params.parameter;
const none: undefined = requestsTooFrequent().params;
void [chain, none];
holds<Equal<ErrorOf<typeof parameterEmpty>['params'], ParameterEmptyParams | undefined>>();
const handle = (empty: ErrorOf<typeof parameterEmpty>): string => empty.params?.parameter ?? '';
void handle(raised);

// The root is a class for assertions, but not for callers.
interface Constructable {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  new (...args: any[]): any;
}
const root: Constructable = OkxWeb3Error;
void root;
// @ts-expect-error factories and decode create errors
void new OkxWeb3Error();
requestsTooFrequent({ retryAfterMs: 1_000 });
requestsTooFrequent();
// @ts-expect-error a parameter is missing
parameterEmpty();
// @ts-expect-error a parameter is missing
parameterMismatch({ parameter: 'a' });
// @ts-expect-error of another type
parameterEmpty({ parameter: 1 });
// @ts-expect-error of another type
parameterCountExceeded({ parameter: 'a', limit: '1' });
// @ts-expect-error no such parameter
parameterEmpty({ parameter: 'a', other: 'b' });
// @ts-expect-error an error without parameters has none
requestsTooFrequent({ parameter: 'a' });
// @ts-expect-error nothing of an error can be changed
raised.code = '50014';

// Languages are values.
const { status, headers, body } = raised.encode({ locale: ar });
holds<Equal<typeof status, number>>();
const record: Record<string, string> = headers;
const json: string = body;
const locale: Locale = findLocale('zh-Hans-CN', [ar, zhHans]);
const shown: string = raised.render({ locale });
// @ts-expect-error a tag is no language: it would put every language into every bundle
raised.render({ locale: 'ar' });
void [record, json, shown];

holds<Equal<typeof SUCCEEDED, '0'>>();
const definition: Definition | undefined = lookup(PARAMETER_EMPTY);
holds<Equal<typeof parameterEmpty.definition, Definition>>();
void definition;

// Errors of an operation: what it lists, and any other error.
const ofOperation = getTransactionErrors.narrow(error);
holds<Equal<typeof ofOperation, GetTransactionError | undefined>>();
holds<Equal<ReturnType<typeof getTransactionErrors.narrow<OkxWeb3Error>>, GetTransactionError>>();
// @ts-expect-error that it lists the error is not known
const unsure: GetTransactionError = error;
void unsure;
if (ofOperation?.code === '50014') holds<Equal<typeof ofOperation.params, ParameterEmptyParams | undefined>>();
// @ts-expect-error the operation does not list it
if (ofOperation?.code === '50000') void ofOperation;
if (getTransactionErrors.has(error)) {
  holds<Equal<typeof error, Exclude<GetTransactionError, OtherError>>>();
  holds<Equal<typeof error.known, true>>();
  const table: OkxWeb3Error = error;
  void table;
} else if (error !== undefined) void error.status;
if (listPricesErrors.has(caught)) holds<Equal<typeof caught, Exclude<ListPricesError, OtherError>>>();
const listedCodes: readonly string[] = listPricesErrors.codes;
void listedCodes;

const explainListed = (one: GetTransactionError): string => {
  switch (one.code) {
    case '50014':
      return one.params?.parameter ?? '';
    case '51003':
    case '50001':
    case '50004':
    case '50005':
    case '50011':
    case '50013':
    case '50026':
    case '50030':
    case '50038':
    case '50100':
    case '50102':
    case '50103':
    case '50104':
    case '50105':
    case '50106':
    case '50107':
    case '50108':
    case '50109':
    case '50110':
    case '50111':
    case '50112':
    case '50113':
    case '50114':
    case '50115':
    case '50117':
    case '51000':
    case '51001':
    case '51002':
      return one.name;
    default: {
      const other: OtherError = one;
      if (!other.known) holds<Equal<typeof other, UnknownError>>();
      const text: string | undefined = other.code;
      return other.known ? other.encode().body : (text ?? 'none');
    }
  }
};
void explainListed;

// A case that is missing does not compile.
const explainSome = (one: GetTransactionError): string | undefined => {
  switch (one.code) {
    case '50014':
    case '50001':
    case '50004':
    case '50005':
    case '50011':
    case '50013':
    case '50026':
    case '50030':
    case '50038':
    case '50100':
    case '50102':
    case '50103':
    case '50104':
    case '50105':
    case '50106':
    case '50107':
    case '50108':
    case '50109':
    case '50110':
    case '50111':
    case '50112':
    case '50113':
    case '50114':
    case '50115':
    case '50117':
    case '51000':
    case '51001':
    case '51002':
      return one.name;
    default:
      // @ts-expect-error 51003 has no case
      void (one satisfies OtherError);
      return one.code;
  }
};
void explainSome;
// So does a case that is missing where each returns, and nothing is left for other errors.
// @ts-expect-error other errors have no case
const explainNoOther = (one: ListPricesError): string => {
  switch (one.code) {
    case '50000':
      return one.name;
  }
};
void explainNoOther;
