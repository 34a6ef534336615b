import type { TargetOption } from '../target.ts';

/** Libraries that the gem itself loads: it could not, were it called so. */
const libraries = String.raw`(?!(?:json|strscan|rubygems|bundler|set|time|date|uri)$)`;

/** Modules of Ruby that the package's own code uses, and some that everyone has. */
const modules = String.raw`(?!(?:Array|BasicObject|Class|Comparable|Data|Encoding|EncodingError|Enumerable|Exception|File|Float|Gem|Hash|Integer|JSON|Kernel|Marshal|Math|Method|Module|Object|Process|Proc|Ractor|Random|Range|Rational|Regexp|Set|Signal|StandardError|String|StringScanner|Struct|Symbol|Thread|Time|Warning)$)`;

/** The settings of the Ruby package. */
export const rubyOptions = {
  gem: {
    description: 'Name of the gem, and of the file to require.',
    pattern: new RegExp(`^(?=[^]{1,100}$)${libraries}[a-z][a-z0-9]*(?:_[a-z0-9]+)*$`),
    says: 'a gem name in snake_case such as okx_web3_errors',
  },
  module: {
    description: 'Module that contains everything.',
    pattern: new RegExp(`^(?=[^]{1,100}$)${modules}[A-Z][A-Za-z0-9]*[a-z0-9][A-Za-z0-9]*$`),
    says: 'a module name in CamelCase such as OkxWeb3',
  },
} satisfies Readonly<Record<string, TargetOption>>;
