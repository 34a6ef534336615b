import type { Row } from './row.js';
export const succeeded: Row = ['0', 'succeeded', 'general', 200, 'Succeeded.', [], { kind: 'success' }];
export const bodyEmpty: Row = ['50000', 'body_empty', 'general', 400, 'Body can not be empty.'];
export const serviceUnavailable: Row = [
  '50001',
  'service_unavailable',
  'general',
  503,
  'Service temporarily unavailable, please try again later.',
  [],
  { retry: 'backoff' },
];
export const invalidJson: Row = ['50002', 'invalid_json', 'general', 400, 'Json data format error.'];
export const endpointTimeout: Row = [
  '50004',
  'endpoint_timeout',
  'general',
  400,
  'Endpoint request timeout (does not mean that the request was successful or failed, please check the request result).',
  [],
  { retry: 'check' },
];
export const apiUnavailable: Row = ['50005', 'api_unavailable', 'general', 410, 'API is offline or unavailable.'];
export const invalidContentType: Row = [
  '50006',
  'invalid_content_type',
  'general',
  400,
  'Invalid Content_Type, please use "application/json" format.',
];
export const accountBlocked: Row = ['50007', 'account_blocked', 'general', 200, 'Account blocked.'];
export const userNotFound: Row = ['50008', 'user_not_found', 'general', 200, 'User does not exist.'];
export const accountSuspended: Row = [
  '50009',
  'account_suspended',
  'general',
  200,
  'Account is suspended due to ongoing liquidation.',
];
export const userIdEmpty: Row = ['50010', 'user_id_empty', 'general', 200, 'User ID can not be empty.'];
export const requestsTooFrequent: Row = [
  '50011',
  'requests_too_frequent',
  'general',
  429,
  'Requests too frequent.',
  [],
  { retry: 'backoff' },
];
export const accountStatusInvalid: Row = ['50012', 'account_status_invalid', 'general', 200, 'Account status invalid.'];
export const systemBusy: Row = [
  '50013',
  'system_busy',
  'general',
  200,
  'System is busy, please try again later.',
  [],
  { retry: 'backoff' },
];
export const parameterEmpty: Row = [
  '50014',
  'parameter_empty',
  'general',
  400,
  'Parameter {0} can not be empty.',
  ['parameter'],
];
export const eitherParameterRequired: Row = [
  '50015',
  'either_parameter_required',
  'general',
  400,
  'Either parameter {0} or {1} is required.',
  ['parameter', 'alternative'],
];
export const parameterMismatch: Row = [
  '50016',
  'parameter_mismatch',
  'general',
  400,
  'Parameter {0} does not match parameter {1}.',
  ['parameter', { name: 'other_parameter', key: 'otherParameter' }],
];
export const parametersMutuallyExclusive: Row = [
  '50024',
  'parameters_mutually_exclusive',
  'general',
  200,
  'Parameter {0} and {1} can not exist at the same time.',
  ['parameter', { name: 'other_parameter', key: 'otherParameter' }],
];
export const parameterCountExceeded: Row = [
  '50025',
  'parameter_count_exceeded',
  'general',
  200,
  'Parameter {0} count exceeds the limit {1}.',
  ['parameter', { name: 'limit', type: 'integer' }],
];
export const systemError: Row = ['50026', 'system_error', 'general', 500, 'System error.', [], { retry: 'backoff' }];
export const permissionDenied: Row = [
  '50030',
  'permission_denied',
  'general',
  403,
  "No permission to use this API. You need to upgrade your account's payment level.",
];
export const parameterError: Row = [
  '50036',
  'parameter_error',
  'general',
  400,
  'Parameter {0} error.',
  ['parameter'],
  { written: 'Parameter %s error.' },
];
export const tokenNotFound: Row = ['50037', 'token_not_found', 'general', 200, 'Token does not exist.'];
export const chainNotSupported: Row = [
  '50038',
  'chain_not_supported',
  'general',
  200,
  'This chain does not currently support.',
];
export const alertHistoryNotFound: Row = [
  '50039',
  'alert_history_not_found',
  'general',
  200,
  'This alert has no history of processing.',
];
export const blockDataNotFound: Row = [
  '50040',
  'block_data_not_found',
  'general',
  200,
  'No data is displayed for this block height.',
];
export const historicalBalanceNotSupported: Row = [
  '50041',
  'historical_balance_not_supported',
  'general',
  200,
  'The historical balance of this token is not currently supported.',
];
export const tokenScanNotSupported: Row = [
  '50042',
  'token_scan_not_supported',
  'general',
  200,
  'This token protocol type does not support scanning.',
];
export const riskControlTriggered: Row = [
  '50043',
  'risk_control_triggered',
  'general',
  200,
  'Your account behavior triggered risk control, and the API function has been frozen.',
];
export const dataAlreadyExists: Row = ['50044', 'data_already_exists', 'general', 400, 'Data already exists.'];
export const clientOperationError: Row = ['50045', 'client_operation_error', 'general', 400, 'Client operation error.'];
export const regionRestricted: Row = [
  '50047',
  'region_restricted',
  'general',
  400,
  'According to regulations, the X Layer API service is not available in your country or region.',
];
export const apiFrozen: Row = [
  '50100',
  'api_frozen',
  'authentication',
  400,
  'API frozen, please contact customer service.',
];
export const timestampExpired: Row = [
  '50102',
  'timestamp_expired',
  'authentication',
  401,
  'Timestamp request expired.',
];
export const accessKeyEmpty: Row = [
  '50103',
  'access_key_empty',
  'authentication',
  401,
  'Request header "OK_ACCESS_KEY" can not be empty.',
];
export const passphraseEmpty: Row = [
  '50104',
  'passphrase_empty',
  'authentication',
  401,
  'Request header "OK_ACCESS_PASSPHRASE" can not be empty.',
];
export const passphraseIncorrect: Row = [
  '50105',
  'passphrase_incorrect',
  'authentication',
  401,
  'Request header "OK_ACCESS_PASSPHRASE" incorrect.',
];
export const signatureEmpty: Row = [
  '50106',
  'signature_empty',
  'authentication',
  401,
  'Request header "OK_ACCESS_SIGN" can not be empty.',
];
export const timestampEmpty: Row = [
  '50107',
  'timestamp_empty',
  'authentication',
  401,
  'Request header "OK_ACCESS_TIMESTAMP" can not be empty.',
];
export const exchangeIdNotFound: Row = [
  '50108',
  'exchange_id_not_found',
  'authentication',
  401,
  'Exchange ID does not exist.',
];
export const exchangeDomainNotFound: Row = [
  '50109',
  'exchange_domain_not_found',
  'authentication',
  401,
  'Exchange domain does not exist.',
];
export const invalidIp: Row = ['50110', 'invalid_ip', 'authentication', 401, 'Invalid IP.'];
export const invalidAccessKey: Row = ['50111', 'invalid_access_key', 'authentication', 401, 'Invalid OK_ACCESS_KEY.'];
export const invalidTimestamp: Row = [
  '50112',
  'invalid_timestamp',
  'authentication',
  401,
  'Invalid OK_ACCESS_TIMESTAMP.',
];
export const invalidSignature: Row = ['50113', 'invalid_signature', 'authentication', 401, 'Invalid signature.'];
export const invalidAuthorization: Row = [
  '50114',
  'invalid_authorization',
  'authentication',
  401,
  'Invalid authorization.',
];
export const invalidRequestMethod: Row = [
  '50115',
  'invalid_request_method',
  'authentication',
  405,
  'Invalid request method.',
];
export const historicalRangeExceeded: Row = [
  '50117',
  'historical_range_exceeded',
  'authentication',
  400,
  'Exceeds the range of historical data queries.',
];
export const businessParameterError: Row = [
  '51000',
  'business_parameter_error',
  'business',
  404,
  'Parameter {0} error.',
  ['parameter'],
];
export const outputAddressNotFound: Row = [
  '51001',
  'output_address_not_found',
  'business',
  200,
  'The outputAddress you filled in was not found in this transaction.',
];
export const outputIndexNotFound: Row = [
  '51002',
  'output_index_not_found',
  'business',
  200,
  'The outputAddress specified by this index does not exist in this transaction.',
];
export const transactionNotFound: Row = [
  '51003',
  'transaction_not_found',
  'business',
  200,
  'Detail information with this transaction hash has not been found on the blockchain network, and risk status is pending for this transaction.',
  [],
  { retry: 'backoff' },
];

/** The rows of this file, in order. */
export const table: readonly Row[] = [
  succeeded,
  bodyEmpty,
  serviceUnavailable,
  invalidJson,
  endpointTimeout,
  apiUnavailable,
  invalidContentType,
  accountBlocked,
  userNotFound,
  accountSuspended,
  userIdEmpty,
  requestsTooFrequent,
  accountStatusInvalid,
  systemBusy,
  parameterEmpty,
  eitherParameterRequired,
  parameterMismatch,
  parametersMutuallyExclusive,
  parameterCountExceeded,
  systemError,
  permissionDenied,
  parameterError,
  tokenNotFound,
  chainNotSupported,
  alertHistoryNotFound,
  blockDataNotFound,
  historicalBalanceNotSupported,
  tokenScanNotSupported,
  riskControlTriggered,
  dataAlreadyExists,
  clientOperationError,
  regionRestricted,
  apiFrozen,
  timestampExpired,
  accessKeyEmpty,
  passphraseEmpty,
  passphraseIncorrect,
  signatureEmpty,
  timestampEmpty,
  exchangeIdNotFound,
  exchangeDomainNotFound,
  invalidIp,
  invalidAccessKey,
  invalidTimestamp,
  invalidSignature,
  invalidAuthorization,
  invalidRequestMethod,
  historicalRangeExceeded,
  businessParameterError,
  outputAddressNotFound,
  outputIndexNotFound,
  transactionNotFound,
];
