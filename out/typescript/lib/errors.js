import { define } from './define.js';
import * as rows from './rows.js';

/**
 * Body can not be empty.
 *
 * Code 50000, HTTP 400, do not retry.
 *
 * The request has no body, although the endpoint needs one.
 *
 * The body was left out, or it was lost before the request was sent.
 *
 * Send the body that the endpoint documents, as JSON.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50000
 */
export const bodyEmpty = /*@__PURE__*/ define(rows.bodyEmpty);

/**
 * Service temporarily unavailable, please try again later.
 *
 * Code 50001, HTTP 503, retry later.
 *
 * The service cannot answer at the moment.
 *
 * The service is down for a short time, for example because of maintenance or an outage.
 *
 * Send the same request again after a pause, and make the pause longer after each failure.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50001
 */
export const serviceUnavailable = /*@__PURE__*/ define(rows.serviceUnavailable);

/**
 * Json data format error.
 *
 * Code 50002, HTTP 400, do not retry.
 *
 * The body of the request is not valid JSON.
 *
 * The body has a syntax error, was cut short, or is not JSON at all.
 *
 * Build the body with a JSON library instead of by hand, and check what is really sent.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50002
 */
export const invalidJson = /*@__PURE__*/ define(rows.invalidJson);

/**
 * Endpoint request timeout (does not mean that the request was successful or failed, please check the request result).
 *
 * Code 50004, HTTP 400, check the outcome before you retry.
 *
 * The endpoint did not answer in time. The request may have been carried out, or it may not.
 *
 * The server took longer than the time that is allowed for the request.
 *
 * Ask for the result before you send the request again. Send it again only if it had no effect.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50004
 */
export const endpointTimeout = /*@__PURE__*/ define(rows.endpointTimeout);

/**
 * API is offline or unavailable.
 *
 * Code 50005, HTTP 410, do not retry.
 *
 * The API that was called is not offered, or not any more.
 *
 * The endpoint has been taken offline or cannot be used.
 *
 * Look in the documentation for an endpoint that replaces this one. Do not repeat the request.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50005
 */
export const apiUnavailable = /*@__PURE__*/ define(rows.apiUnavailable);

/**
 * Invalid Content_Type, please use "application/json" format.
 *
 * Code 50006, HTTP 400, do not retry.
 *
 * The content type of the request is not accepted.
 *
 * The `Content-Type` header is missing or names something other than `application/json`.
 *
 * Send `Content-Type: application/json` with a JSON body.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50006
 */
export const invalidContentType = /*@__PURE__*/ define(rows.invalidContentType);

/**
 * Account blocked.
 *
 * Code 50007, HTTP 200, do not retry.
 *
 * The account may not use the API, because it is blocked.
 *
 * The account was blocked on the server's side. The answer does not say why.
 *
 * Stop sending requests for this account and contact customer service.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50007
 */
export const accountBlocked = /*@__PURE__*/ define(rows.accountBlocked);

/**
 * User does not exist.
 *
 * Code 50008, HTTP 200, do not retry.
 *
 * No user matches the request.
 *
 * The user that the request names is unknown, or has been removed.
 *
 * Check that the user and the credentials belong together and that the user still exists.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50008
 */
export const userNotFound = /*@__PURE__*/ define(rows.userNotFound);

/**
 * Account is suspended due to ongoing liquidation.
 *
 * Code 50009, HTTP 200, do not retry.
 *
 * The account cannot be used while it is being liquidated.
 *
 * A liquidation of the account is under way.
 *
 * Wait until the liquidation is over, and check the state of the account before you go on.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50009
 */
export const accountSuspended = /*@__PURE__*/ define(rows.accountSuspended);

/**
 * User ID can not be empty.
 *
 * Code 50010, HTTP 200, do not retry.
 *
 * The request has no user ID.
 *
 * The user ID was left out or is an empty text.
 *
 * Send the ID of the user that the request is about.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50010
 */
export const userIdEmpty = /*@__PURE__*/ define(rows.userIdEmpty);

/**
 * Requests too frequent.
 *
 * Code 50011, HTTP 429, retry later.
 *
 * Too many requests were sent in a short time.
 *
 * The rate limit of the endpoint or the account was exceeded.
 *
 * Wait before you send the request again, and spread requests over time.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50011
 */
export const requestsTooFrequent = /*@__PURE__*/ define(rows.requestsTooFrequent);

/**
 * Account status invalid.
 *
 * Code 50012, HTTP 200, do not retry.
 *
 * The account is in a state that does not allow this request.
 *
 * The account is not active as the endpoint needs it, for example because its setup is not finished.
 *
 * Check the state of the account, and contact customer service if it looks right.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50012
 */
export const accountStatusInvalid = /*@__PURE__*/ define(rows.accountStatusInvalid);

/**
 * System is busy, please try again later.
 *
 * Code 50013, HTTP 200, retry later.
 *
 * The system is too busy to handle the request now.
 *
 * The load on the server is high at the moment.
 *
 * Send the same request again after a pause, and make the pause longer after each failure.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50013
 */
export const systemBusy = /*@__PURE__*/ define(rows.systemBusy);

/**
 * Parameter {parameter} can not be empty.
 *
 * Code 50014, HTTP 400, do not retry.
 *
 * A required parameter has no value.
 *
 * The parameter was left out, or its value is empty.
 *
 * Set a value for the parameter that the message names.
 *
 * parameter: Name of the request parameter that has no value.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50014
 */
export const parameterEmpty = /*@__PURE__*/ define(rows.parameterEmpty);

/**
 * Either parameter {parameter} or {alternative} is required.
 *
 * Code 50015, HTTP 400, do not retry.
 *
 * The request needs one of two parameters and has neither.
 *
 * Both parameters that the message names were left out or are empty.
 *
 * Send one of the two parameters with a value.
 *
 * parameter: Name of the first of the two parameters.
 *
 * alternative: Name of the parameter that may be sent instead.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50015
 */
export const eitherParameterRequired = /*@__PURE__*/ define(rows.eitherParameterRequired);

/**
 * Parameter {parameter} does not match parameter {other_parameter}.
 *
 * Code 50016, HTTP 400, do not retry.
 *
 * Two parameters contradict each other.
 *
 * Each value may be valid alone, but the two do not belong together.
 *
 * Check both parameters that the message names, and send values that belong together.
 *
 * parameter: Name of the parameter that does not match.
 *
 * other_parameter: Name of the parameter that it should match.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50016
 */
export const parameterMismatch = /*@__PURE__*/ define(rows.parameterMismatch);

/**
 * Parameter {parameter} and {other_parameter} can not exist at the same time.
 *
 * Code 50024, HTTP 200, do not retry.
 *
 * Two parameters were sent that exclude each other.
 *
 * The endpoint accepts one of the two, never both in one request.
 *
 * Leave out one of the two parameters that the message names.
 *
 * parameter: Name of the first of the two parameters.
 *
 * other_parameter: Name of the parameter that excludes it.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50024
 */
export const parametersMutuallyExclusive = /*@__PURE__*/ define(rows.parametersMutuallyExclusive);

/**
 * Parameter {parameter} count exceeds the limit {limit}.
 *
 * Code 50025, HTTP 200, do not retry.
 *
 * A parameter has more values than one request may carry.
 *
 * The list of values is longer than the limit that the message names.
 *
 * Split the values over several requests, each within the limit.
 *
 * parameter: Name of the parameter that has too many values.
 *
 * limit: Largest number of values that the parameter accepts.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50025
 */
export const parameterCountExceeded = /*@__PURE__*/ define(rows.parameterCountExceeded);

/**
 * System error.
 *
 * Code 50026, HTTP 500, retry later.
 *
 * Something went wrong inside the server.
 *
 * The fault is in the server, not in the form of the request.
 *
 * Send the same request again after a pause. Contact customer service if the error stays.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50026
 */
export const systemError = /*@__PURE__*/ define(rows.systemError);

/**
 * No permission to use this API. You need to upgrade your account's payment level.
 *
 * Code 50030, HTTP 403, do not retry.
 *
 * The account may not call this API.
 *
 * The payment level of the account does not include this API.
 *
 * Upgrade the payment level of the account, or use an API that it includes.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50030
 */
export const permissionDenied = /*@__PURE__*/ define(rows.permissionDenied);

/**
 * Parameter {parameter} error.
 *
 * Code 50036, HTTP 400, do not retry.
 *
 * The value of a parameter is wrong.
 *
 * The value has the wrong type or format, or is outside what the endpoint accepts.
 *
 * Compare the parameter that the message names with the documentation of the endpoint, and correct its value.
 *
 * parameter: Name of the request parameter that has a wrong value.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50036
 */
export const parameterError = /*@__PURE__*/ define(rows.parameterError);

/**
 * Token does not exist.
 *
 * Code 50037, HTTP 200, do not retry.
 *
 * No token matches the request.
 *
 * The token is unknown on the chain that was asked about, often because of a wrong contract address.
 *
 * Check the contract address of the token and the chain.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50037
 */
export const tokenNotFound = /*@__PURE__*/ define(rows.tokenNotFound);

/**
 * This chain does not currently support.
 *
 * Code 50038, HTTP 200, do not retry.
 *
 * The chain is not supported for this request.
 *
 * The endpoint does not cover the chain that was asked about.
 *
 * Choose a chain that the documentation of the endpoint lists as supported.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50038
 */
export const chainNotSupported = /*@__PURE__*/ define(rows.chainNotSupported);

/**
 * This alert has no history of processing.
 *
 * Code 50039, HTTP 200, do not retry.
 *
 * Nothing is recorded about how this alert was handled.
 *
 * The alert has not been processed yet, or the request names the wrong alert.
 *
 * Check which alert the request names. If it is the right one, there is no history to read.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50039
 */
export const alertHistoryNotFound = /*@__PURE__*/ define(rows.alertHistoryNotFound);

/**
 * No data is displayed for this block height.
 *
 * Code 50040, HTTP 200, do not retry.
 *
 * There is no data for the block height that was asked about.
 *
 * The height is outside the blocks that the service has data for.
 *
 * Check the block height and the chain, and ask for a height that has data.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50040
 */
export const blockDataNotFound = /*@__PURE__*/ define(rows.blockDataNotFound);

/**
 * The historical balance of this token is not currently supported.
 *
 * Code 50041, HTTP 200, do not retry.
 *
 * Past balances of this token cannot be queried.
 *
 * The service does not offer historical balances for this token.
 *
 * Query the current balance, or another token.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50041
 */
export const historicalBalanceNotSupported = /*@__PURE__*/ define(rows.historicalBalanceNotSupported);

/**
 * This token protocol type does not support scanning.
 *
 * Code 50042, HTTP 200, do not retry.
 *
 * Tokens of this protocol type cannot be scanned.
 *
 * The scan covers some token protocols only, and this one is not among them.
 *
 * Check the protocol type of the token before you ask for a scan, and leave out those that are not supported.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50042
 */
export const tokenScanNotSupported = /*@__PURE__*/ define(rows.tokenScanNotSupported);

/**
 * Your account behavior triggered risk control, and the API function has been frozen.
 *
 * Code 50043, HTTP 200, do not retry.
 *
 * The API is frozen for this account after a risk check.
 *
 * Risk control found the behaviour of the account unusual.
 *
 * Stop sending requests and contact customer service to have the account reviewed.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50043
 */
export const riskControlTriggered = /*@__PURE__*/ define(rows.riskControlTriggered);

/**
 * Data already exists.
 *
 * Code 50044, HTTP 400, do not retry.
 *
 * What the request would create is already there.
 *
 * The same data was sent before, for example by an earlier attempt.
 *
 * Read the existing data instead of creating it again.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50044
 */
export const dataAlreadyExists = /*@__PURE__*/ define(rows.dataAlreadyExists);

/**
 * Client operation error.
 *
 * Code 50045, HTTP 400, do not retry.
 *
 * The server refused the operation because of the way it was requested.
 *
 * Something in the request does not suit the operation. The message does not say what.
 *
 * Compare the whole request with the documentation of the endpoint, and correct it before you send it again.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50045
 */
export const clientOperationError = /*@__PURE__*/ define(rows.clientOperationError);

/**
 * According to regulations, the X Layer API service is not available in your country or region.
 *
 * Code 50047, HTTP 400, do not retry.
 *
 * The X Layer API may not be used from this country or region.
 *
 * Regulations do not allow the service to be offered there.
 *
 * Do not repeat the request. Check where the service is available before you rely on it.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50047
 */
export const regionRestricted = /*@__PURE__*/ define(rows.regionRestricted);

/**
 * API frozen, please contact customer service.
 *
 * Code 50100, HTTP 400, do not retry.
 *
 * The API has been frozen for the caller.
 *
 * The API access was frozen on the server's side. The answer does not say why.
 *
 * Stop sending requests and contact customer service.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50100
 */
export const apiFrozen = /*@__PURE__*/ define(rows.apiFrozen);

/**
 * Timestamp request expired.
 *
 * Code 50102, HTTP 401, do not retry.
 *
 * The timestamp of the request is too far from the server's time.
 *
 * The clock of the caller is wrong, or too much time passed between signing and sending.
 *
 * Synchronize the clock, then sign the request again with a new timestamp just before you send it.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50102
 */
export const timestampExpired = /*@__PURE__*/ define(rows.timestampExpired);

/**
 * Request header "OK_ACCESS_KEY" can not be empty.
 *
 * Code 50103, HTTP 401, do not retry.
 *
 * The request has no API key.
 *
 * The `OK-ACCESS-KEY` header was left out or is empty.
 *
 * Send the API key in the `OK-ACCESS-KEY` header.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50103
 */
export const accessKeyEmpty = /*@__PURE__*/ define(rows.accessKeyEmpty);

/**
 * Request header "OK_ACCESS_PASSPHRASE" can not be empty.
 *
 * Code 50104, HTTP 401, do not retry.
 *
 * The request has no passphrase.
 *
 * The `OK-ACCESS-PASSPHRASE` header was left out or is empty.
 *
 * Send the passphrase of the API key in the `OK-ACCESS-PASSPHRASE` header.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50104
 */
export const passphraseEmpty = /*@__PURE__*/ define(rows.passphraseEmpty);

/**
 * Request header "OK_ACCESS_PASSPHRASE" incorrect.
 *
 * Code 50105, HTTP 401, do not retry.
 *
 * The passphrase does not fit the API key.
 *
 * The passphrase was mistyped, or it belongs to another API key.
 *
 * Send the passphrase that was set for this API key. If it is lost, create a new key.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50105
 */
export const passphraseIncorrect = /*@__PURE__*/ define(rows.passphraseIncorrect);

/**
 * Request header "OK_ACCESS_SIGN" can not be empty.
 *
 * Code 50106, HTTP 401, do not retry.
 *
 * The request has no signature.
 *
 * The `OK-ACCESS-SIGN` header was left out or is empty.
 *
 * Sign the request and send the signature in the `OK-ACCESS-SIGN` header.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50106
 */
export const signatureEmpty = /*@__PURE__*/ define(rows.signatureEmpty);

/**
 * Request header "OK_ACCESS_TIMESTAMP" can not be empty.
 *
 * Code 50107, HTTP 401, do not retry.
 *
 * The request has no timestamp.
 *
 * The `OK-ACCESS-TIMESTAMP` header was left out or is empty.
 *
 * Send the time of the request in the `OK-ACCESS-TIMESTAMP` header, and sign with the same value.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50107
 */
export const timestampEmpty = /*@__PURE__*/ define(rows.timestampEmpty);

/**
 * Exchange ID does not exist.
 *
 * Code 50108, HTTP 401, do not retry.
 *
 * The exchange ID is not known.
 *
 * The ID was mistyped, or no exchange is registered under it.
 *
 * Check the exchange ID that the request uses.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50108
 */
export const exchangeIdNotFound = /*@__PURE__*/ define(rows.exchangeIdNotFound);

/**
 * Exchange domain does not exist.
 *
 * Code 50109, HTTP 401, do not retry.
 *
 * The exchange domain is not known.
 *
 * The domain was mistyped, or no exchange is registered under it.
 *
 * Check the domain that the request uses or is sent to.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50109
 */
export const exchangeDomainNotFound = /*@__PURE__*/ define(rows.exchangeDomainNotFound);

/**
 * Invalid IP.
 *
 * Code 50110, HTTP 401, do not retry.
 *
 * Requests from this IP address are not accepted.
 *
 * The address is not one that the API key may be used from, for example after a change of network or proxy.
 *
 * Send the request from an allowed address, or add this address to those allowed for the API key.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50110
 */
export const invalidIp = /*@__PURE__*/ define(rows.invalidIp);

/**
 * Invalid OK_ACCESS_KEY.
 *
 * Code 50111, HTTP 401, do not retry.
 *
 * The API key is not accepted.
 *
 * The value of `OK-ACCESS-KEY` was mistyped, or the key was deleted or belongs to another environment.
 *
 * Copy the API key again, and create a new one if it no longer exists.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50111
 */
export const invalidAccessKey = /*@__PURE__*/ define(rows.invalidAccessKey);

/**
 * Invalid OK_ACCESS_TIMESTAMP.
 *
 * Code 50112, HTTP 401, do not retry.
 *
 * The timestamp of the request cannot be read.
 *
 * The value of `OK-ACCESS-TIMESTAMP` does not have the documented format.
 *
 * Send the time in UTC in the format that the documentation asks for.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50112
 */
export const invalidTimestamp = /*@__PURE__*/ define(rows.invalidTimestamp);

/**
 * Invalid signature.
 *
 * Code 50113, HTTP 401, do not retry.
 *
 * The signature does not fit the request.
 *
 * The signature was made with the wrong secret key, or over something other than what was sent.
 *
 * Sign exactly the timestamp, method, path and body that you send, with the secret key of this API key.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50113
 */
export const invalidSignature = /*@__PURE__*/ define(rows.invalidSignature);

/**
 * Invalid authorization.
 *
 * Code 50114, HTTP 401, do not retry.
 *
 * The credentials do not authorize this request.
 *
 * The credentials are not valid together, or they do not cover what the request asks for.
 *
 * Check that all authentication headers come from one API key and that the key allows this request.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50114
 */
export const invalidAuthorization = /*@__PURE__*/ define(rows.invalidAuthorization);

/**
 * Invalid request method.
 *
 * Code 50115, HTTP 405, do not retry.
 *
 * The endpoint does not accept this HTTP method.
 *
 * The request used another method than the documented one, for example `GET` in place of `POST`.
 *
 * Send the request with the HTTP method that the endpoint documents.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50115
 */
export const invalidRequestMethod = /*@__PURE__*/ define(rows.invalidRequestMethod);

/**
 * Exceeds the range of historical data queries.
 *
 * Code 50117, HTTP 400, do not retry.
 *
 * The request reaches further into the past than is allowed.
 *
 * The period asked for lies outside the historical data that may be queried.
 *
 * Ask for a shorter or more recent period.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#50117
 */
export const historicalRangeExceeded = /*@__PURE__*/ define(rows.historicalRangeExceeded);

/**
 * Parameter {parameter} error.
 *
 * Code 51000, HTTP 404, do not retry.
 *
 * The value of a parameter is wrong for this operation.
 *
 * The value does not fit what the operation works on, or is not of the form that it needs.
 *
 * Correct the value of the parameter that the message names.
 *
 * parameter: Name of the request parameter that has a wrong value.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#51000
 */
export const businessParameterError = /*@__PURE__*/ define(rows.businessParameterError);

/**
 * The outputAddress you filled in was not found in this transaction.
 *
 * Code 51001, HTTP 200, do not retry.
 *
 * The transaction has no output to the address that was sent.
 *
 * The value of `outputAddress` is wrong, or it belongs to another transaction.
 *
 * Compare `outputAddress` with the outputs of the transaction, and send one of them.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#51001
 */
export const outputAddressNotFound = /*@__PURE__*/ define(rows.outputAddressNotFound);

/**
 * The outputAddress specified by this index does not exist in this transaction.
 *
 * Code 51002, HTTP 200, do not retry.
 *
 * The transaction has no output address at the index that was sent.
 *
 * The index is out of range, or it belongs to another transaction.
 *
 * Count the outputs of the transaction, and send the index of one that exists.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#51002
 */
export const outputIndexNotFound = /*@__PURE__*/ define(rows.outputIndexNotFound);

/**
 * Detail information with this transaction hash has not been found on the blockchain network, and risk status is pending for this transaction.
 *
 * Code 51003, HTTP 200, retry later.
 *
 * The transaction has not been found on the chain, so its risk status is still pending.
 *
 * The transaction is not on the chain yet, or its hash is wrong.
 *
 * Check the hash and the chain. If both are right, ask again after a pause.
 *
 * @see https://web3.okx.com/onchainos/dev-docs/data/error#51003
 */
export const transactionNotFound = /*@__PURE__*/ define(rows.transactionNotFound);
