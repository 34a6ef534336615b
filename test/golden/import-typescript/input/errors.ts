import { HttpStatus } from '@nestjs/common';
import { translate } from './locales';

export enum OrderErrorCode {
  /** There is no such order. */
  Unknown = 1001,
  Closed,
  Locked = 1_010,
}

export const messages: Record<OrderErrorCode, string> = {
  [OrderErrorCode.Unknown]: 'There is no such order.',
  [OrderErrorCode.Closed]: 'The order is closed.',
  [OrderErrorCode.Locked]: translate('locked'),
};

export const statuses = {
  [OrderErrorCode.Unknown]: HttpStatus.NOT_FOUND,
  [OrderErrorCode.Closed]: HttpStatus.CONFLICT,
  [OrderErrorCode.Locked]: 423,
} satisfies Record<OrderErrorCode, number>;

class AppError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 500,
  ) {
    super(message);
  }
}

/** The shop has no such user. */
export class UserUnknown extends AppError {
  constructor(user: string) {
    super('USER_UNKNOWN', `There is no user ${user}.`, 404);
  }
}

export const quotaExceeded = (limit: number) => new AppError('QUOTA', `At most ${limit} orders a day.`, 429);

export enum Color {
  Red,
  Green,
}
