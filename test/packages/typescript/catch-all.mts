/** A server that answers any exception, with a package whose table has a fallback. It is compiled, and then run. */
import { badPassword, encode } from '@everything-and-more/errors';

const respond = (handler: () => void, requestId: string): { readonly status: number; readonly body: string } => {
  try {
    handler();
  } catch (failure) {
    return encode(failure, { requestId });
  }
  return { status: 204, body: '' };
};

const check = (handler: () => void, status: number, code: number): void => {
  const { status: sent, body } = respond(handler, 'request-1');
  const isRight = sent === status && body.includes(`"code":${code}`) && !body.includes('/secret');
  if (!isRight) throw new Error(`${sent} ${body}`);
};

check(
  () => {
    throw badPassword({ password: 'hunter2', user: 'ann' });
  },
  401,
  103,
);
check(
  () => {
    throw new Error('no such file: /secret');
  },
  500,
  100,
);
