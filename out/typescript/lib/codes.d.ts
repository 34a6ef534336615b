/** Succeeded. */
export declare const SUCCEEDED = '0';

/** Body can not be empty. */
export declare const BODY_EMPTY = '50000';

/** Service temporarily unavailable, please try again later. */
export declare const SERVICE_UNAVAILABLE = '50001';

/** Json data format error. */
export declare const INVALID_JSON = '50002';

/** Endpoint request timeout (does not mean that the request was successful or failed, please check the request result). */
export declare const ENDPOINT_TIMEOUT = '50004';

/** API is offline or unavailable. */
export declare const API_UNAVAILABLE = '50005';

/** Invalid Content_Type, please use "application/json" format. */
export declare const INVALID_CONTENT_TYPE = '50006';

/** Account blocked. */
export declare const ACCOUNT_BLOCKED = '50007';

/** User does not exist. */
export declare const USER_NOT_FOUND = '50008';

/** Account is suspended due to ongoing liquidation. */
export declare const ACCOUNT_SUSPENDED = '50009';

/** User ID can not be empty. */
export declare const USER_ID_EMPTY = '50010';

/** Requests too frequent. */
export declare const REQUESTS_TOO_FREQUENT = '50011';

/** Account status invalid. */
export declare const ACCOUNT_STATUS_INVALID = '50012';

/** System is busy, please try again later. */
export declare const SYSTEM_BUSY = '50013';

/** Parameter {parameter} can not be empty. */
export declare const PARAMETER_EMPTY = '50014';

/** Either parameter {parameter} or {alternative} is required. */
export declare const EITHER_PARAMETER_REQUIRED = '50015';

/** Parameter {parameter} does not match parameter {other_parameter}. */
export declare const PARAMETER_MISMATCH = '50016';

/** Parameter {parameter} and {other_parameter} can not exist at the same time. */
export declare const PARAMETERS_MUTUALLY_EXCLUSIVE = '50024';

/** Parameter {parameter} count exceeds the limit {limit}. */
export declare const PARAMETER_COUNT_EXCEEDED = '50025';

/** System error. */
export declare const SYSTEM_ERROR = '50026';

/** No permission to use this API. You need to upgrade your account's payment level. */
export declare const PERMISSION_DENIED = '50030';

/** Parameter {parameter} error. */
export declare const PARAMETER_ERROR = '50036';

/** Token does not exist. */
export declare const TOKEN_NOT_FOUND = '50037';

/** This chain does not currently support. */
export declare const CHAIN_NOT_SUPPORTED = '50038';

/** This alert has no history of processing. */
export declare const ALERT_HISTORY_NOT_FOUND = '50039';

/** No data is displayed for this block height. */
export declare const BLOCK_DATA_NOT_FOUND = '50040';

/** The historical balance of this token is not currently supported. */
export declare const HISTORICAL_BALANCE_NOT_SUPPORTED = '50041';

/** This token protocol type does not support scanning. */
export declare const TOKEN_SCAN_NOT_SUPPORTED = '50042';

/** Your account behavior triggered risk control, and the API function has been frozen. */
export declare const RISK_CONTROL_TRIGGERED = '50043';

/** Data already exists. */
export declare const DATA_ALREADY_EXISTS = '50044';

/** Client operation error. */
export declare const CLIENT_OPERATION_ERROR = '50045';

/** According to regulations, the X Layer API service is not available in your country or region. */
export declare const REGION_RESTRICTED = '50047';

/** API frozen, please contact customer service. */
export declare const API_FROZEN = '50100';

/** Timestamp request expired. */
export declare const TIMESTAMP_EXPIRED = '50102';

/** Request header "OK_ACCESS_KEY" can not be empty. */
export declare const ACCESS_KEY_EMPTY = '50103';

/** Request header "OK_ACCESS_PASSPHRASE" can not be empty. */
export declare const PASSPHRASE_EMPTY = '50104';

/** Request header "OK_ACCESS_PASSPHRASE" incorrect. */
export declare const PASSPHRASE_INCORRECT = '50105';

/** Request header "OK_ACCESS_SIGN" can not be empty. */
export declare const SIGNATURE_EMPTY = '50106';

/** Request header "OK_ACCESS_TIMESTAMP" can not be empty. */
export declare const TIMESTAMP_EMPTY = '50107';

/** Exchange ID does not exist. */
export declare const EXCHANGE_ID_NOT_FOUND = '50108';

/** Exchange domain does not exist. */
export declare const EXCHANGE_DOMAIN_NOT_FOUND = '50109';

/** Invalid IP. */
export declare const INVALID_IP = '50110';

/** Invalid OK_ACCESS_KEY. */
export declare const INVALID_ACCESS_KEY = '50111';

/** Invalid OK_ACCESS_TIMESTAMP. */
export declare const INVALID_TIMESTAMP = '50112';

/** Invalid signature. */
export declare const INVALID_SIGNATURE = '50113';

/** Invalid authorization. */
export declare const INVALID_AUTHORIZATION = '50114';

/** Invalid request method. */
export declare const INVALID_REQUEST_METHOD = '50115';

/** Exceeds the range of historical data queries. */
export declare const HISTORICAL_RANGE_EXCEEDED = '50117';

/** Parameter {parameter} error. */
export declare const BUSINESS_PARAMETER_ERROR = '51000';

/** The outputAddress you filled in was not found in this transaction. */
export declare const OUTPUT_ADDRESS_NOT_FOUND = '51001';

/** The outputAddress specified by this index does not exist in this transaction. */
export declare const OUTPUT_INDEX_NOT_FOUND = '51002';

/** Detail information with this transaction hash has not been found on the blockchain network, and risk status is pending for this transaction. */
export declare const TRANSACTION_NOT_FOUND = '51003';
