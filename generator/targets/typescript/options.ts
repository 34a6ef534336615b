import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { TargetOptions } from '../target.ts';
import type { PackageSettings } from './package-view.ts';

/** The settings of the package, of the options and their defaults. */
export const settingsOf = (
  { name }: Pick<ErrorCatalog, 'name'>,
  { package: packageName = `@${name}/errors`, module }: TargetOptions,
): PackageSettings => ({ packageName, isDual: module === 'dual' });
