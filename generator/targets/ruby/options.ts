import type { TargetOption } from '../target.ts';

/** Libraries that the gem itself loads: it could not, were it called so, or were it in their folders. */
const libraries = String.raw`(?!(?:json|strscan|rubygems|bundler|set|time|date|uri)(?:-|$))`;

/** Modules of Ruby that the package's own code uses, and some that everyone has. */
const modules = String.raw`(?!(?:Array|BasicObject|Class|Comparable|Data|Encoding|EncodingError|Enumerable|Exception|File|Float|Gem|Hash|Integer|JSON|Kernel|Marshal|Math|Method|Module|Object|Process|Proc|Ractor|Random|Range|Rational|Regexp|Set|Signal|StandardError|String|StringScanner|Struct|Symbol|Thread|Time|Warning)(?:::|$))`;

const gemPart = '[a-z][a-z0-9]*(?:_[a-z0-9]+)*';
const modulePart = '[A-Z][A-Za-z0-9]*[a-z0-9][A-Za-z0-9]*';

/** The settings of the Ruby package. */
export const rubyOptions = {
  gem: {
    description: 'Name of the gem. The file to require has / for each - in it, and the module ::.',
    pattern: new RegExp(`^(?=[^]{1,100}$)${libraries}${gemPart}(?:-${gemPart})*$`),
    says: 'a gem name such as okx_web3-errors or okx_web3_errors',
  },
  module: {
    description: 'Module that contains everything, if its name is not that of the gem.',
    pattern: new RegExp(`^(?=[^]{1,100}$)${modules}${modulePart}(?:::${modulePart})*$`),
    says: 'module names in CamelCase with :: between them, such as OkxWeb3::Errors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
