import type { KnownErrorOf } from './types.js';

/** The groups of errors. */
export type Category = 'general' | 'authentication' | 'business';

/** The values in messages with parameter (string). */
export type ParameterParams = { readonly parameter: string };

/** The values in messages with parameter (string), alternative (string). */
export type ParameterAndAlternativeParams = { readonly parameter: string; readonly alternative: string };

/** The values in messages with parameter (string), other_parameter (string). */
export type ParameterAndOtherParameterParams = { readonly parameter: string; readonly otherParameter: string };

/** The values in messages with parameter (string), limit (integer). */
export type ParameterAndLimitIntegerParams = { readonly parameter: string; readonly limit: number };

/** An error of the table: its code narrows its parameters. */
export type KnownError =
  | KnownErrorOf<
      | '50000'
      | '50001'
      | '50002'
      | '50004'
      | '50005'
      | '50006'
      | '50007'
      | '50008'
      | '50009'
      | '50010'
      | '50011'
      | '50012'
      | '50013'
      | '50026'
      | '50030'
      | '50037'
      | '50038'
      | '50039'
      | '50040'
      | '50041'
      | '50042'
      | '50043'
      | '50044'
      | '50045'
      | '50047'
      | '50100'
      | '50102'
      | '50103'
      | '50104'
      | '50105'
      | '50106'
      | '50107'
      | '50108'
      | '50109'
      | '50110'
      | '50111'
      | '50112'
      | '50113'
      | '50114'
      | '50115'
      | '50117'
      | '51001'
      | '51002'
      | '51003',
      | 'body_empty'
      | 'service_unavailable'
      | 'invalid_json'
      | 'endpoint_timeout'
      | 'api_unavailable'
      | 'invalid_content_type'
      | 'account_blocked'
      | 'user_not_found'
      | 'account_suspended'
      | 'user_id_empty'
      | 'requests_too_frequent'
      | 'account_status_invalid'
      | 'system_busy'
      | 'system_error'
      | 'permission_denied'
      | 'token_not_found'
      | 'chain_not_supported'
      | 'alert_history_not_found'
      | 'block_data_not_found'
      | 'historical_balance_not_supported'
      | 'token_scan_not_supported'
      | 'risk_control_triggered'
      | 'data_already_exists'
      | 'client_operation_error'
      | 'region_restricted'
      | 'api_frozen'
      | 'timestamp_expired'
      | 'access_key_empty'
      | 'passphrase_empty'
      | 'passphrase_incorrect'
      | 'signature_empty'
      | 'timestamp_empty'
      | 'exchange_id_not_found'
      | 'exchange_domain_not_found'
      | 'invalid_ip'
      | 'invalid_access_key'
      | 'invalid_timestamp'
      | 'invalid_signature'
      | 'invalid_authorization'
      | 'invalid_request_method'
      | 'historical_range_exceeded'
      | 'output_address_not_found'
      | 'output_index_not_found'
      | 'transaction_not_found',
      undefined
    >
  | KnownErrorOf<
      '50014' | '50036' | '51000',
      'parameter_empty' | 'parameter_error' | 'business_parameter_error',
      ParameterParams
    >
  | KnownErrorOf<'50015', 'either_parameter_required', ParameterAndAlternativeParams>
  | KnownErrorOf<
      '50016' | '50024',
      'parameter_mismatch' | 'parameters_mutually_exclusive',
      ParameterAndOtherParameterParams
    >
  | KnownErrorOf<'50025', 'parameter_count_exceeded', ParameterAndLimitIntegerParams>;
