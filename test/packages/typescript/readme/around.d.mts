import type { KnownError } from '@okx-web3/errors';

/* What the samples of the README take as given. */
declare global {
  const error: KnownError;
  const status: number;
  const body: string;
  const headers: { get(name: string): string | null };
  const response: { readonly status: number; readonly headers: typeof headers; text(): Promise<string> };
  const span: { setAttributes(attributes: { readonly [name: string]: string | number }): void };
  const console: { log(...values: readonly unknown[]): void };
}
