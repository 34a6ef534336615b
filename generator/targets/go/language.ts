import type { MemberPath, ScalarType } from '../../ir/catalog.ts';
import { casingWith } from '../../language/casing.ts';
import { commentLines, markLines } from '../../language/comments.ts';
import { identifierWriter } from '../../language/identifiers.ts';
import { lexical, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { commonEscapes, escapeLiteral, toHex } from '../../language/literals.ts';
import type { EnvelopeLanguage } from '../envelope-view.ts';
import type { Enumerations, PackageLanguage } from '../package-language.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** The Go Programming Language Specification, "Keywords". */
const keywords =
  wordsOf(`break case chan const continue default defer else fallthrough for func go goto if import interface map package
range return select struct switch type var`);

/** The same, "Predeclared identifiers", and `init` and `main`, which "Package initialization" keeps for functions. */
const predeclared =
  wordsOf(`any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint
uint8 uint16 uint32 uint64 uintptr true false iota nil append cap clear close complex copy delete imag len make
max min new panic print println real recover init main`);

/** What a factory's body says beside its parameters and what {@link go.argument} keeps apart. */
const ofFactories = ['raise', 'options'];

const taken = new Set([...keywords, ...predeclared, ...ofFactories]);

/**
 * Packages of the standard library (`go list std`, last elements, those a catalog could be named after) and names that
 * the go command treats in its own way; a package of ours with such a name could not be told apart where it is used.
 */
const packages = new Set(
  wordsOf(`adler32 aes archive arena ascii85 asn1 ast atomic base32 base64 big binary bits bufio build buildinfo builtin
bytes bzip2 cgi cgo cipher cmp cmplx color comment compress constant constraint container context cookiejar
coverage crc32 crc64 crypto csv database debug des doc draw driver dsa dwarf ecdh ecdsa ed25519 elf elliptic
embed encoding errors exec expvar fcgi filepath fips140 flag flate fmt fnv format fs fstest gif gob gosym gzip
hash heap hex hkdf hmac hpke html http httptest httptrace httputil image importer index internal io iotest
ioutil iter jpeg json jsonrpc jsontext list log lzw macho mail maphash maps math md5 metrics mime mldsa mlkem
multipart net netip os palette parse parser path pbkdf2 pe pem pkix plan9obj plugin png pprof printer quick
quotedprintable race rand rc4 reflect regexp ring rpc rsa runtime scanner sha1 sha256 sha3 sha512 signal simd
slices slog slogtest smtp sort sql strconv strings structs subtle suffixarray sync synctest syntax syscall
syslog tabwriter tar template testing text textproto time tls token trace types tzdata unicode unique unsafe url
user utf16 utf8 version weak x509 xml zip zlib documentation std cmd vendor testdata all tool work`),
);

/** Words written in capitals: "Initialisms" of Go's Code Review Comments, as staticcheck's ST1003 lists them. */
const initialisms = new Set(
  wordsOf(`acl api ascii cpu css dns eof guid html http https id ip json qps ram rpc sla smtp sql ssh tcp tls ttl udp ui
gid uid uuid uri url utf8 vm xml xmpp xsrf xss sip rtp amqp db ts`),
);

const toGoCasing = casingWith(initialisms);

const identifier = identifierWriter({ words: taken }, toGoCasing);

const escapeGo = (text: string): string =>
  escapeLiteral(text, {
    short: commonEscapes,
    codePoint: (value) => (value > 0xffff ? `\\U${toHex(value, 8)}` : `\\u${toHex(value, 4)}`),
  });

/** At most this number of code points in one literal: ten bytes of source each, together below 16,000. */
const longestPiece = /[^]{1,1500}/gu;

const hasOldHeadingForm = (line: string): boolean =>
  /^\p{Lu}/u.test(line) && /[\p{L}\p{Nd}]$/u.test(line) && !/[;:!?+*/=[\]{}_^°&§~%#@<">\\]/u.test(line);

/** What means something at the start of a comment line to gofmt, go/build, go/doc, staticcheck or golangci-lint. */
const lineDirective = /^(?:#[ \t]|\[.*\]:[ \t]|\+build|Deprecated:|[A-Z]{2,}\(|go:|lint:|nolint|Code generated)/u;

/**
 * Text as gofmt leaves it in a documentation comment: no line is indented, since that makes lists and code; no two blank
 * lines; no heading, link definition or directive; no quotes of two characters, which gofmt would replace by one.
 */
const toDocLines = (text: string): readonly string[] => {
  const lines = commentLines(text)
    .map((line) => line.trim().replace(/(?<=`)(?=`)|(?<=')(?=')/gu, ' '))
    .filter((line, index, all) => line !== '' || all[index - 1] !== '');
  return lines.map((line, index) => {
    const isAlone = (lines[index - 1] ?? '') === '' && (lines[index + 1] ?? '') === '';
    if (lineDirective.test(line)) return `\\${line}`;
    return isAlone && hasOldHeadingForm(line) ? `${line}.` : line;
  });
};

const string = lexical((text: string) =>
  (text.toWellFormed().match(longestPiece) ?? ['']).map((piece) => `"${escapeGo(piece)}"`).join(' + '),
);

const comment = (text: string): readonly Source[] =>
  markLines('//', toDocLines(text)).map(lexical((line: string) => line));

/** The methods of a struct of parameters. */
const methods = new Set(['Format', 'LogValue', 'MarshalJSON', 'String']);

/** Names that a type of parameters or a set of errors could have and that a code, a category or a function has. */
const otherPrefix = /^(?:Code|Category|New|As)(?![a-z])/u;

/** The type of the sets of errors. */
const typeOfOperations = 'OperationErrors';

/** Go 1.21. */
export const go = {
  /** `pascal` comes after the prefixes Code, Category, New and As, and is the name of a field; no name is taken there. */
  identifier,
  /** A parameter of a factory, whose body names a function `raiseString`. */
  argument: lexical((name: string) => {
    const argument = identifier(name, 'camel');
    return /^raise[A-Z]/u.test(argument) ? `${argument}_` : argument;
  }),
  /** A field of a struct of parameters, which has methods. */
  field: lexical((name: string) => {
    const field = identifier(name, 'pascal');
    return methods.has(field) ? `${field}_` : field;
  }),
  /** A text is cut at 16,000 bytes and put together again: where that matters, do not use it as one of several arguments. */
  string,
  literal: lexical((value: number | boolean) => String(value)),
  path: (path: MemberPath): Source => source`[]string{${commas(path.map(string))}}`,
  comment,
  scalar: lexical(
    (type: ScalarType) => ({ string: 'string', integer: 'int64', number: 'float64', boolean: 'bool' })[type],
  ),
  kinds: { error: source`KindError`, success: source`KindSuccess`, partial: source`KindPartial` },
  retries: { never: source`RetryNever`, backoff: source`RetryBackoff`, check: source`RetryCheck` },
  types: {
    string: source`TypeString`,
    integer: source`TypeInteger`,
    number: source`TypeNumber`,
    boolean: source`TypeBoolean`,
  },
  /** The name of the type for the parameters of an error, given its name. */
  paramsType: lexical((error: string) => {
    const name = `${identifier(error, 'pascal')}Params`;
    return otherPrefix.test(name) ? `${name}_` : name;
  }),
  /** The name of the set of an operation's errors. */
  operation: lexical((operation: string) => {
    const name = `${identifier(operation, 'pascal')}Errors`;
    return otherPrefix.test(name) || name === typeOfOperations ? `${name}_` : name;
  }),
  /** The package name for a catalog's name: without dashes, and told apart from words and packages of Go. */
  packageName: lexical((catalog: string) => {
    const name = catalog.replaceAll('-', '');
    if (!/^[a-z][a-z0-9]*$/.test(name)) throw new Error(`not a catalog name: ${JSON.stringify(catalog)}`);
    return taken.has(name) || packages.has(name) ? `${name}errors` : name;
  }),
  /** This number of spaces, for gofmt's columns. */
  spaces: lexical((count: number) => ' '.repeat(count)),
} satisfies PackageLanguage & EnvelopeLanguage & Enumerations & Record<string, unknown>;
