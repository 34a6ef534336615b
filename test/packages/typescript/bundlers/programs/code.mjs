import { PARAMETER_EMPTY } from '@okx-web3/errors/codes';

globalThis.answer = PARAMETER_EMPTY;
