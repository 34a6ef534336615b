import { decode, findLocale, isOkxWeb3Error, OkxWeb3Error, parameterEmpty } from '@okx-web3/errors';
import { PARAMETER_EMPTY } from '@okx-web3/errors/codes';
import { ar } from '@okx-web3/errors/locales/ar';

const error = decode(400, '{"code":"50014","msg":"Parameter chainIndex can not be empty."}', [['Retry-After', '3']]);
const page = decode(502, globalThis.page ?? '');
globalThis.answer = {
  message: error.message,
  params: error.params,
  wait: error.retryAfterMs,
  is: [parameterEmpty.is(error), error.code === PARAMETER_EMPTY, isOkxWeb3Error(error), error instanceof OkxWeb3Error],
  arabic: error.render({ locale: findLocale('ar', [ar]) }),
  stack: error.stack.includes(error.message),
  page: page.message,
};
