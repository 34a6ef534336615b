import type { TargetOption } from '../target.ts';

/** Modules of Swift's toolchains, which a module of ours would hide. */
const toolchain = [
  ...['Swift', 'SwiftShims', 'SwiftSyntax', 'Foundation\\w*', 'Darwin', 'Glibc', 'Musl', 'Android', 'Dispatch'],
  ...['XCTest', 'Testing', 'Observation', 'Combine', 'Builtin', 'Synchronization', 'Distributed', 'RegexBuilder'],
  ...['PackageDescription', 'Cxx', 'CRT', 'WinSDK', 'WASILibc', 'ObjectiveC', 'Any', 'Self', 'Type', 'Protocol'],
];

/** The settings of the Swift package. */
export const swiftOptions = {
  module: {
    description: 'Name of the Swift module to import, and of the product and the target.',
    pattern: new RegExp(`^(?!(?:${toolchain.join('|')})$)[A-Z][A-Za-z0-9]{0,99}$`),
    says: 'a Swift module name in upper camel case, such as AcmeErrors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
