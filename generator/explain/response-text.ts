import { parseJson } from '../model/json.ts';
import type { Headers } from '../model/headers.ts';

/** A response as `curl -i` prints it; whatever is absent was not printed. */
export interface ResponseText {
  readonly status: number | undefined;
  readonly headers: Headers;
  readonly body: string;
}

const statusLine = /^HTTP\/\d(?:\.\d)? (\d{3})(?: .*)?$/;
const headerLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)$/s;

/** The lines of a head, as far as they are headers, and where they end. */
const readHeaders = (lines: readonly string[], start: number) => {
  const headers = new Map<string, string>();
  let at = start;
  for (; at < lines.length; at++) {
    const [, name, value = ''] = headerLine.exec(lines[at] ?? '') ?? [];
    if (name === undefined) break;
    const key = name.toLowerCase();
    const before = headers.get(key);
    headers.set(key, before === undefined ? value.trim() : `${before}, ${value.trim()}`);
  }
  return { headers: Object.fromEntries(headers), end: at };
};

/** How many heads are read: of proxies, redirects and the response. */
const mostHeads = 20;

/** Reads a text as a response. Of several heads, as with a proxy or a redirect, the last one counts. */
const readResponseText = (text: string, heads = 1): ResponseText => {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const [, status] = statusLine.exec(lines[0] ?? '') ?? [];
  const { headers, end } = readHeaders(lines, status === undefined ? 0 : 1);
  const hasHead = status !== undefined || (end > 0 && lines[end] === '');
  if (!hasHead) return { status: undefined, headers: {}, body: text };
  const body = lines.slice(lines[end] === '' ? end + 1 : end).join('\n');
  if (heads < mostHeads && body.startsWith('HTTP/') && statusLine.test(body.split('\n', 1)[0] ?? '')) {
    return readResponseText(body, heads + 1);
  }
  return { status: status === undefined ? undefined : Number(status), headers, body };
};

/** The response in what `curl -v` prints: its head is marked, and so is what curl says. */
const withoutMarks = (text: string): string => {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('< HTTP/'));
  if (start === -1) return text;
  const rest = lines.slice(start);
  const head = rest.filter((line) => line.startsWith('<')).map((line) => line.replace(/^< ?/, ''));
  const body = rest.filter((line) => !/^[<>*] ?|^[{}] \[\d+ bytes data\]$/.test(line));
  return [...head, ...(head.at(-1) === '' ? [] : ['']), ...body].join('\n');
};

/** A text as a response; nothing where it is a word or a line. */
export const readResponse = (text: string): ResponseText | undefined => {
  const response = readResponseText(withoutMarks(text));
  const isJson = /^\s*[{[]/u.test(response.body) && parseJson(response.body) !== undefined;
  const hasHead = response.status !== undefined || (Object.keys(response.headers).length > 0 && isJson);
  return hasHead || isJson ? response : undefined;
};
