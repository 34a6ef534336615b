import type { Parameter, ScalarType } from '../../ir/catalog.ts';
import { toCasing } from '../../language/casing.ts';
import { commentLines, markLines } from '../../language/comments.ts';
import { identifierWriter, parameterListName } from '../../language/identifiers.ts';
import { lexical, sourced, type Source } from '../../language/language.ts';
import { commonEscapes, escapeLiteral, toHex } from '../../language/literals.ts';
import type { PackageLanguage } from '../package-language.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** Reserved words of Ruby 3.1 (doc/keywords.rdoc); NIL, TRUE and FALSE were constants once, which linters remember. */
const keywords =
  wordsOf(`__ENCODING__ __LINE__ __FILE__ BEGIN END alias and begin break case class def defined do else elsif
end ensure false for if in module next nil not or redo rescue retry return self super then true undef unless until
when while yield`);

/** `Object.instance_methods` of Ruby 3.1 to 3.4, those that are names. */
const objectMethods =
  wordsOf(`class clone define_singleton_method display dup enum_for extend freeze hash inspect instance_eval
instance_exec instance_variable_get instance_variable_set instance_variables itself method methods object_id
private_methods protected_methods public_method public_methods public_send remove_instance_variable send
singleton_class singleton_method singleton_methods taint tap then to_enum to_s trust untaint untrust yield_self`);

/** Methods that Ruby or its libraries call of their own accord. */
const protocols =
  wordsOf(`initialize initialize_copy initialize_dup initialize_clone method_missing respond_to_missing binding
marshal_dump marshal_load to_a to_ary to_hash to_io to_path to_proc to_r to_regexp to_str to_sym to_int to_i to_f to_c
coerce exception each encode_with init_with to_json as_json to_yaml pretty_print pretty_print_cycle pretty_inspect
raise block_given lambda proc require`);

/** What parameters share a scope with: the methods of `Params`, and the other keywords of `Definition#new`. */
const ofParameters = wordsOf(`to_h deconstruct deconstruct_keys members request_id retry_after subcode details items`);

/** `Object.constants` of Ruby 3.1 to 3.4, those in Pascal case, and libraries that a catalog could be named after. */
const topLevelConstants = new Set(
  wordsOf(`ArgumentError Array BasicObject Bignum Binding Class ClosedQueueError Comparable Complex
ConditionVariable Data Delegator Dir DidYouMean EOFError Encoding EncodingError Enumerable Enumerator Errno ErrorHighlight
Exception FalseClass Fiber FiberError File FileTest Fixnum Float FloatDomainError FrozenError Gem Hash IndexError
Integer Interrupt Kernel KeyError LoadError LocalJumpError Marshal MatchData Math Method Module Monitor MonitorMixin
Mutex NameError NilClass NoMatchingPatternError NoMatchingPatternKeyError NoMemoryError NoMethodError
NotImplementedError Numeric Object ObjectSpace Proc Process Queue Ractor Random Range RangeError Rational RbConfig
Refinement Regexp RegexpError RuntimeError ScriptError SecurityError Set Signal SignalException SizedQueue SortedSet
StandardError StopIteration String StringIO StringScanner Struct Symbol SyntaxError SyntaxSuggest SystemCallError
SystemExit SystemStackError Thread ThreadError ThreadGroup Time TracePoint TrueClass TypeError UnboundMethod
UncaughtThrowError UnicodeNormalize Warning ZeroDivisionError Abbrev Base64 Benchmark BigDecimal Bundler Coverage Cgi
Date Digest Etc Fiddle Find Forwardable Json Logger Matrix Minitest Net Observable Observer Open3 OpenSsl
OptionParser Pathname Prime Psych Rack Rails Rake Random Readline Reline Resolv Rinda Ripper RuboCop SecureRandom
Shellwords Singleton Socket Tempfile Test Timeout Tracer Tsort Weakref Yaml Zlib Faraday Sinatra Yard Rdoc`),
);

const identifier = identifierWriter({ words: new Set([...keywords, 'NIL', 'TRUE', 'FALSE', 'VERSION']) });
const parameter = identifierWriter({ words: new Set([...keywords, ...objectMethods, ...protocols, ...ofParameters]) });

/** A word of digits would melt into the word before it, as `a_1` and `a1` would: it takes an `n`. */
const toClassName = (name: string): string => toCasing(name.replaceAll(/(?<=_)(n*)(?=\d)/gu, '$1n'), 'pascal');

const singleQuoted = new Map([['\\', '\\\\']]);

const codePoint = (value: number): string => (value > 0xffff ? `\\u{${toHex(value, 5)}}` : `\\u${toHex(value, 4)}`);

/** The quotes that RuboCop's defaults ask for: single ones unless something must be escaped. */
const quote = (text: string): string =>
  /^[ -&(-~]*$/u.test(text)
    ? `'${escapeLiteral(text, { short: singleQuoted, codePoint })}'`
    : `"${escapeLiteral(text, { short: commonEscapes, codePoint }).replace(/#(?=[{$@])/gu, '\\#')}"`;

/** The number of columns for the text of a comment that is indented twice. */
const width = 112;

/** At most this number of characters of a line are in the documentation. The data has the whole text. */
const longestLine = 2000;

/** Lines of a text that is too wide, cut at spaces where there are some. */
const wrapLine = (line: string): readonly string[] => {
  const lines: string[] = [];
  let rest = [...line];
  if (rest.length > longestLine) rest = [...rest.slice(0, longestLine), ...' ...'];
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const end = rest.slice(0, Math.max(space, 0)).some((character) => character !== ' ') ? space : width;
    lines.push(rest.slice(0, end).join('').trimEnd());
    rest = rest.slice(rest[end] === ' ' ? end + 1 : end);
  }
  return [...lines, rest.join('')];
};

/** What means something to Ruby or RuboCop in any comment: magic comments, directives. */
const magic =
  /-\*-|\b(?:rubocop|steep|typed|(?:en)?coding|frozen[-_]string[-_]literal|shareable[-_]constant[-_]value|warn[-_](?:indent|past[-_]scope))(?=\s*[:=])/giu;

/** What RDoc and YARD take for markup of their own: `:nodoc:`, `{include:file:…}`. */
const markup = /(?<![\\:\w]):(?=[a-z][\w-]*:)|\{(?=[a-z]+:)|\[(?=\[)/giu;

/** What means something at the start of a line: tags, RDoc's switches and lists, RuboCop's annotations, a shebang. */
const lineStart = /^\s*(?:@|--|\+\+|!|rubocop|(?:todo|fixme|optimize|hack|review|note)\b)/iu;

const toCommentLine = (line: string): string => (lineStart.test(line) ? line.replace(/^\s*/u, '$&\\') : line);

const isNew = (line: string, index: number, all: readonly string[]): boolean => line !== '' || all[index - 1] !== '';

const comment = (text: string): readonly string[] =>
  markLines(
    '#',
    commentLines(text)
      .map((line) => line.replaceAll('\t', '    ').replaceAll(magic, "'$&'").replaceAll(markup, '\\$&'))
      .flatMap(wrapLine)
      .filter(isNew)
      .map(toCommentLine),
  );

const scalars = { string: 'String', integer: 'Integer', number: 'Float', boolean: 'bool' } as const;

const taking = { string: 'String', integer: 'Integer', number: 'Integer | Float', boolean: 'bool' } as const;

const outer = lexical((names: readonly string[]) => names.join('::'));

/** Ruby 3.1. */
export const ruby = {
  identifier,
  /** The keyword, reader and Symbol of a parameter. */
  parameter: ({ name }: Parameter): Source => parameter(name, 'snake'),
  /** The class of a category. */
  errorClass: lexical((category: string) =>
    /^unknown(?:_category)*$/u.test(category)
      ? `${toClassName(`${category}_category`)}Error`
      : `${toClassName(category)}Error`,
  ),
  /** What the class of a parameter list and what makes its errors start with. */
  listName: lexical((params: readonly Parameter[]) => toClassName(parameterListName(params))),
  /**
   * The gem for a catalog's name. RubyGems reads `-` as `::`: the module of `okx_web3-errors` is
   * `OkxWeb3::Errors`. What is in Ruby's own modules, or in those of libraries, would be in their way: `date_errors`.
   */
  gemName: lexical((catalog: string) => {
    const name = catalog.replaceAll('-', '_');
    return topLevelConstants.has(toClassName(name)) ? `${name}_errors` : `${name}-errors`;
  }),
  /** What `require` takes for a gem. */
  requirePath: lexical((gem: Source) => sourced(gem).replaceAll('-', '/')),
  /** The innermost folder of a gem's files. */
  folder: lexical((gem: Source) => sourced(gem).replace(/.*-/u, '')),
  /** The module for a gem, told apart from Ruby's own and from libraries. */
  moduleName: lexical((gem: Source) => {
    const [first = '', ...inner] = sourced(gem).split('-').map(toClassName);
    if (!topLevelConstants.has(first)) return [first, ...inner].join('::');
    return [first, ...(inner.length === 0 ? ['Errors'] : inner)].join('');
  }),
  /** A module that was given. */
  modulePath: lexical((name: string) => {
    if (!/^[A-Z][A-Za-z0-9]*(?:::[A-Z][A-Za-z0-9]*)*$/.test(name)) throw new Error(`not a module: ${name}`);
    return name;
  }),
  /** What a module is in, from the outside. */
  outerModules: (module: Source): readonly Source[] => {
    const names = sourced(module).split('::');
    return names.slice(1).map((_, index) => outer(names.slice(0, index + 1)));
  },
  string: lexical(quote),
  /** A number or a truth value as a literal. */
  literal: lexical((value: number | boolean) => String(value)),
  comment: (text: string): readonly Source[] => comment(text).map(lexical((line: string) => line)),
  /** The RBS type of what a parameter is read as. */
  scalar: lexical((type: ScalarType) => scalars[type]),
  /** The RBS type of what may be given for a parameter. */
  given: lexical((type: ScalarType) => taking[type]),
} satisfies PackageLanguage & Record<string, unknown>;
