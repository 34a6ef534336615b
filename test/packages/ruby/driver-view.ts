import { packageView } from '../../../generator/targets/ruby/package-view.ts';
import type { DriverView } from '../toolchain.ts';

/** What the driver's templates show: how everything is called. */
export const driverView: DriverView = packageView;
