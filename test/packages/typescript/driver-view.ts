import { operationSet } from '../../../generator/targets/typescript/operations-module.ts';
import { typescript } from '../../../generator/targets/typescript/language.ts';
import type { DriverView } from '../toolchain.ts';

/** What the driver's template shows: the exports for the operations. */
export const driverView: DriverView = ({ operations }) => ({
  operations: operations.map((operation) => ({
    name: typescript.string(operation.name),
    set: typescript.string(operationSet(operation)),
  })),
});
