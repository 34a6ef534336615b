import type { ErrorCatalog, ErrorDefinition, Operation } from '../../ir/catalog.ts';
import { askBelongs } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { messageWith, sampleParams } from './samples.ts';
import { wireResponse } from './wire.ts';

/** How many operations are asked about: what they do depends on the table alone. */
const askedOperations = 32;

const respond = (catalog: ErrorCatalog, error: ErrorDefinition) => ({
  status: error.status,
  ...wireResponse(catalog, { code: error.code, message: messageWith(error, error.message, sampleParams(error)) }),
});

const casesOf = (catalog: ErrorCatalog, operation: Operation, { unknown }: Probes): readonly Case[] => {
  const isListed = ({ name }: ErrorDefinition): boolean => operation.errors.includes(name);
  const last = catalog.errors.findLast(isListed);
  const told = [catalog.errors.find(isListed), last, catalog.errors.find((error) => !isListed(error))];
  const id = `operation/${operation.name}`;
  return [
    ...told.flatMap((error) =>
      error === undefined ? [] : [askBelongs(catalog, `${id}/${error.name}`, operation, respond(catalog, error))],
    ),
    askBelongs(catalog, `${id}/unknown`, operation, {
      status: 400,
      ...wireResponse(catalog, { code: unknown, message: 'Unknown.' }),
    }),
  ];
};

/** Errors that operations list, one that they do not list, and an unknown one. */
export const operationCases = (catalog: ErrorCatalog, probes: Probes): readonly Case[] =>
  catalog.operations.slice(0, askedOperations).flatMap((operation) => casesOf(catalog, operation, probes));
