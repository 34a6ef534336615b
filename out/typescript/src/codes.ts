/** Succeeded. */
export const SUCCEEDED = '0';

/** Body can not be empty. */
export const BODY_EMPTY = '50000';

/** Service temporarily unavailable, please try again later. */
export const SERVICE_UNAVAILABLE = '50001';

/** Json data format error. */
export const INVALID_JSON = '50002';

/** Endpoint request timeout (does not mean that the request was successful or failed, please check the request result). */
export const ENDPOINT_TIMEOUT = '50004';

/** API is offline or unavailable. */
export const API_UNAVAILABLE = '50005';

/** Invalid Content_Type, please use "application/json" format. */
export const INVALID_CONTENT_TYPE = '50006';

/** Account blocked. */
export const ACCOUNT_BLOCKED = '50007';

/** User does not exist. */
export const USER_NOT_FOUND = '50008';

/** Account is suspended due to ongoing liquidation. */
export const ACCOUNT_SUSPENDED = '50009';

/** User ID can not be empty. */
export const USER_ID_EMPTY = '50010';

/** Requests too frequent. */
export const REQUESTS_TOO_FREQUENT = '50011';

/** Account status invalid. */
export const ACCOUNT_STATUS_INVALID = '50012';

/** System is busy, please try again later. */
export const SYSTEM_BUSY = '50013';

/** Parameter {parameter} can not be empty. */
export const PARAMETER_EMPTY = '50014';

/** Either parameter {parameter} or {alternative} is required. */
export const EITHER_PARAMETER_REQUIRED = '50015';

/** Parameter {parameter} does not match parameter {other_parameter}. */
export const PARAMETER_MISMATCH = '50016';

/** Parameter {parameter} and {other_parameter} can not exist at the same time. */
export const PARAMETERS_MUTUALLY_EXCLUSIVE = '50024';

/** Parameter {parameter} count exceeds the limit {limit}. */
export const PARAMETER_COUNT_EXCEEDED = '50025';

/** System error. */
export const SYSTEM_ERROR = '50026';

/** No permission to use this API. You need to upgrade your account's payment level. */
export const PERMISSION_DENIED = '50030';

/** Parameter {parameter} error. */
export const PARAMETER_ERROR = '50036';

/** Token does not exist. */
export const TOKEN_NOT_FOUND = '50037';

/** This chain does not currently support. */
export const CHAIN_NOT_SUPPORTED = '50038';

/** This alert has no history of processing. */
export const ALERT_HISTORY_NOT_FOUND = '50039';

/** No data is displayed for this block height. */
export const BLOCK_DATA_NOT_FOUND = '50040';

/** The historical balance of this token is not currently supported. */
export const HISTORICAL_BALANCE_NOT_SUPPORTED = '50041';

/** This token protocol type does not support scanning. */
export const TOKEN_SCAN_NOT_SUPPORTED = '50042';

/** Your account behavior triggered risk control, and the API function has been frozen. */
export const RISK_CONTROL_TRIGGERED = '50043';

/** Data already exists. */
export const DATA_ALREADY_EXISTS = '50044';

/** Client operation error. */
export const CLIENT_OPERATION_ERROR = '50045';

/** According to regulations, the X Layer API service is not available in your country or region. */
export const REGION_RESTRICTED = '50047';

/** API frozen, please contact customer service. */
export const API_FROZEN = '50100';

/** Timestamp request expired. */
export const TIMESTAMP_EXPIRED = '50102';

/** Request header "OK_ACCESS_KEY" can not be empty. */
export const ACCESS_KEY_EMPTY = '50103';

/** Request header "OK_ACCESS_PASSPHRASE" can not be empty. */
export const PASSPHRASE_EMPTY = '50104';

/** Request header "OK_ACCESS_PASSPHRASE" incorrect. */
export const PASSPHRASE_INCORRECT = '50105';

/** Request header "OK_ACCESS_SIGN" can not be empty. */
export const SIGNATURE_EMPTY = '50106';

/** Request header "OK_ACCESS_TIMESTAMP" can not be empty. */
export const TIMESTAMP_EMPTY = '50107';

/** Exchange ID does not exist. */
export const EXCHANGE_ID_NOT_FOUND = '50108';

/** Exchange domain does not exist. */
export const EXCHANGE_DOMAIN_NOT_FOUND = '50109';

/** Invalid IP. */
export const INVALID_IP = '50110';

/** Invalid OK_ACCESS_KEY. */
export const INVALID_ACCESS_KEY = '50111';

/** Invalid OK_ACCESS_TIMESTAMP. */
export const INVALID_TIMESTAMP = '50112';

/** Invalid signature. */
export const INVALID_SIGNATURE = '50113';

/** Invalid authorization. */
export const INVALID_AUTHORIZATION = '50114';

/** Invalid request method. */
export const INVALID_REQUEST_METHOD = '50115';

/** Exceeds the range of historical data queries. */
export const HISTORICAL_RANGE_EXCEEDED = '50117';

/** Parameter {parameter} error. */
export const BUSINESS_PARAMETER_ERROR = '51000';

/** The outputAddress you filled in was not found in this transaction. */
export const OUTPUT_ADDRESS_NOT_FOUND = '51001';

/** The outputAddress specified by this index does not exist in this transaction. */
export const OUTPUT_INDEX_NOT_FOUND = '51002';

/** Detail information with this transaction hash has not been found on the blockchain network, and risk status is pending for this transaction. */
export const TRANSACTION_NOT_FOUND = '51003';
