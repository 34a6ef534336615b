import { requestsTooFrequent, parameterEmpty } from '@okx-web3/errors';

const { status, headers, body } = requestsTooFrequent({ retryAfterMs: 1500 }).encode();
globalThis.answer = { status, headers, body, is: parameterEmpty.is(requestsTooFrequent()) };
