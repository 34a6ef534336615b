import type { GeneratedFile } from '../../generator/render/generated-file.ts';

/** Where the files of a language declare names of a role: the paths, and what is in front of a name. */
type Declarations = readonly (readonly [role: string, path: RegExp, name: RegExp])[];

const ofPath = /^()$/g;

/** What the generated files of each language declare. */
const declarations: Readonly<Record<string, Declarations>> = {
  typescript: [
    ['code', /^src\/codes/, /^export const (\w+) = /gm],
    ['factory', /^src\/errors/, /^export const (\w+)[:= ]/gm],
    ['params', /^src\/errors/, /^export type (\w+Params) =/gm],
    ['category', /^src\/catalog/, /(?<=^export type Category =[^;]*)('\w+')/gm],
  ],
  python: [
    ['code', /\/codes\w*\.py$/, /^(\w+): Final = /gm],
    ['factory', /\/__init__\.py$/, /^ {4}"([a-z]\w*)",$/gm],
    ['params', /\/params\.py$/, /^(\w+Params) = /gm],
    ['category', /\/errors\.py$/, /^class (\w+)\(/gm],
  ],
  go: [
    ['code', /^codes/, /^\t(Code\w+) (?:Code )?= /gm],
    ['category', /^categories/, /^\t(Category\w+) +Category = /gm],
    ['factory', /^factories/, /^func (New\w+)\(/gm],
    ['reader', /^factories/, /^func (As\w+)\(/gm],
    ['params', /^factories/, /^type (\w+) (?:struct|=)/gm],
  ],
  java: [
    ['code', /ErrorCode\w*\.java$/, /^ {2}(?:public static final )?ErrorCode (\w+) = /gm],
    [
      'definition',
      /Errors\w*\.java$/,
      /^ {2}(?:public static final )?(?:ErrorDefinition|ParameterizedDefinition<\w+>) (\w+) = /gm,
    ],
    ['factory', /Errors\w*\.java$/, /^ {2}(?:public )?static \w+Exception\w* (\w+)\(/gm],
    ['params', /\/(\w+Params\w*)\.java$/, ofPath],
    ['category', /\/(\w+Exception\w*)\.java$/, ofPath],
  ],
  kotlin: [
    ['code', /ErrorCode\w*\.kt$/, /public val (\w+): ErrorCode /gm],
    ['definition', /Errors\w*\.kt$/, /public val (\w+): (?:Params)?Definition/gm],
    ['factory', /Errors\w*\.kt$/, /public fun (\w+)\([^)]*cause: Throwable/gm],
    ['params', /ParamsTypes\w*\.kt$/, /^public class (\w+)\(/gm],
    ['category', /Category\w*\.kt$/, /public val (\w+): Category /gm],
    ['category', /CategoryExceptions\w*\.kt$/, /^public open class (\w+) /gm],
  ],
  csharp: [
    ['code', /^Codes/, /public static ErrorCode (\w+) =>/gm],
    ['factory', /^Factories/, /public static \S+ (\w+)\([^)]*ErrorOptions\? options/gm],
    ['reader', /^Factories/, /public static bool (TryMatch\w+)\(/gm],
    ['params', /^Params/, /public sealed class (\w+Params)/gm],
    ['category', /^ErrorCategory/, /public const string (\w+) =/gm],
    ['category', /^CategoryExceptions/, /public sealed class (\w+) :/gm],
  ],
  rust: [
    ['code', /^src\/codes/, /pub const (\w+): Self/gm],
    ['factory', /^src\/constructors/, /pub fn (\w+)\(/gm],
    ['kind', /^src\/kind/, /^ {4}([A-Z]\w*)(?: \{|,)$/gm],
    ['category', /^src\/category/, /^ {4}([A-Z]\w*),$/gm],
  ],
  swift: [
    ['code', /\/Codes\w*\.swift$/, /public static let (\w+) = Self/gm],
    ['category', /\/Categories\.swift$/, /public static let (\w+) = Self/gm],
    ['factory', /\/Factories\w*\.swift$/, /public static (?:var|func) (\w+)/gm],
    ['reader', /\/Factories\w*\.swift$/, /public var (\w+): /gm],
    ['params', /\/Factories\w*\.swift$/, /public typealias (\w+) =/gm],
  ],
  php: [
    ['code', /\/ErrorCode\w*\.php$/, /public const (\w+) =/gm],
    ['factory', /\/\w+Errors\w*\.php$/, /public static function (\w+)\(/gm],
    ['reader', /^src\/Params\w*\.php$/, /public static function (\w+)\(/gm],
    ['params', /^src\/Params\/(\w+Params)\.php$/, ofPath],
    ['category', /\/Category\.php$/, /^ {4}case (\w+) =/gm],
    ['category', /\/(\w+Exception)\.php$/, ofPath],
  ],
  ruby: [
    ['code', /constants\.rbs$/, /^ +([A-Z]\w*): String$/gm],
    ['factory', /constants\.rbs$/, /^ +([A-Z]\w*): Definition\[/gm],
    ['params', /parameters\.rbs$/, /class (\w+Params) </gm],
    ['category', /categories\.rbs$/, /class (\w+) < Error/gm],
  ],
  cpp: [
    ['code', /\/codes\w*\.hpp$/, /inline constexpr code\S* (\w+)/gm],
    ['factory', /\/errors\w*\.hpp$/, /inline ::\w+::\w+ (\w+)\(/gm],
    ['params', /\/params\w*\.hpp$/, /^struct (\w+_params) /gm],
    ['params', /\/params\w*\.hpp$/, /^using (\w+_params) =/gm],
    ['category', /\/categories\.hpp$/, /inline constexpr category (\w+)/gm],
    ['category', /\/categories\.hpp$/, /^class \w+_VISIBLE (\w+_error_?) /gm],
  ],
};

/** The names that the files of a package declare, with their roles. */
export const declaredNames = (language: string, files: readonly GeneratedFile[]): ReadonlySet<string> =>
  new Set(
    (declarations[language] ?? []).flatMap(([role, paths, names]) =>
      files.flatMap(({ path, text }) => {
        const found = paths.exec(path);
        if (found === null) return [];
        const all = names === ofPath ? [found[1] ?? ''] : [...text.matchAll(names)].map(([, name = '']) => name);
        return all.map((name) => `${role} ${name}`);
      }),
    ),
  );
