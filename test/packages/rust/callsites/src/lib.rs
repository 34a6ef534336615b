//! What people write who use the package of the OKX table: see tests/, and what its README tells them to write.

#[cfg(doctest)]
#[doc = include_str!("../../../package/README.md")]
struct Readme;

/// A `match` with an arm for each error that an operation lists needs no `_`:
///
/// ```
/// use okx_web3_errors::operations::GetSwapError;
/// use okx_web3_errors::{Error, Kind};
///
/// fn explain(error: Error) -> String {
///     match GetSwapError::from(error) {
///         GetSwapError::RegionRestricted(error) => error.render(),
///         GetSwapError::ParameterEmpty(error) => match error.kind() {
///             Kind::ParameterEmpty { parameter, .. } => parameter.unwrap_or("?").to_owned(),
///             _ => unreachable!(),
///         },
///         GetSwapError::ServiceUnavailable(error)
///         | GetSwapError::EndpointTimeout(error)
///         | GetSwapError::ApiUnavailable(error)
///         | GetSwapError::AccountBlocked(error)
///         | GetSwapError::RequestsTooFrequent(error)
///         | GetSwapError::SystemBusy(error)
///         | GetSwapError::EitherParameterRequired(error)
///         | GetSwapError::SystemError(error)
///         | GetSwapError::PermissionDenied(error)
///         | GetSwapError::ParameterError(error)
///         | GetSwapError::TokenNotFound(error)
///         | GetSwapError::ChainNotSupported(error)
///         | GetSwapError::RiskControlTriggered(error)
///         | GetSwapError::ApiFrozen(error)
///         | GetSwapError::TimestampExpired(error)
///         | GetSwapError::AccessKeyEmpty(error)
///         | GetSwapError::PassphraseEmpty(error)
///         | GetSwapError::PassphraseIncorrect(error)
///         | GetSwapError::SignatureEmpty(error)
///         | GetSwapError::TimestampEmpty(error)
///         | GetSwapError::ExchangeIdNotFound(error)
///         | GetSwapError::ExchangeDomainNotFound(error)
///         | GetSwapError::InvalidIp(error)
///         | GetSwapError::InvalidAccessKey(error)
///         | GetSwapError::InvalidTimestamp(error)
///         | GetSwapError::InvalidSignature(error)
///         | GetSwapError::InvalidAuthorization(error)
///         | GetSwapError::InvalidRequestMethod(error)
///         | GetSwapError::Unknown(error) => error.to_string(),
///     }
/// }
/// assert_eq!(explain(Error::parameter_empty("chainIndex")), "chainIndex");
/// assert_eq!(explain(Error::region_restricted()), Error::region_restricted().render());
/// ```
///
/// Without one of them, it does not compile:
///
/// ```compile_fail,E0004
/// use okx_web3_errors::operations::GetSwapError;
/// use okx_web3_errors::{Error, Kind};
///
/// fn explain(error: Error) -> String {
///     match GetSwapError::from(error) {
///         GetSwapError::ParameterEmpty(error) => match error.kind() {
///             Kind::ParameterEmpty { parameter, .. } => parameter.unwrap_or("?").to_owned(),
///             _ => unreachable!(),
///         },
///         GetSwapError::ServiceUnavailable(error)
///         | GetSwapError::EndpointTimeout(error)
///         | GetSwapError::ApiUnavailable(error)
///         | GetSwapError::AccountBlocked(error)
///         | GetSwapError::RequestsTooFrequent(error)
///         | GetSwapError::SystemBusy(error)
///         | GetSwapError::EitherParameterRequired(error)
///         | GetSwapError::SystemError(error)
///         | GetSwapError::PermissionDenied(error)
///         | GetSwapError::ParameterError(error)
///         | GetSwapError::TokenNotFound(error)
///         | GetSwapError::ChainNotSupported(error)
///         | GetSwapError::RiskControlTriggered(error)
///         | GetSwapError::ApiFrozen(error)
///         | GetSwapError::TimestampExpired(error)
///         | GetSwapError::AccessKeyEmpty(error)
///         | GetSwapError::PassphraseEmpty(error)
///         | GetSwapError::PassphraseIncorrect(error)
///         | GetSwapError::SignatureEmpty(error)
///         | GetSwapError::TimestampEmpty(error)
///         | GetSwapError::ExchangeIdNotFound(error)
///         | GetSwapError::ExchangeDomainNotFound(error)
///         | GetSwapError::InvalidIp(error)
///         | GetSwapError::InvalidAccessKey(error)
///         | GetSwapError::InvalidTimestamp(error)
///         | GetSwapError::InvalidSignature(error)
///         | GetSwapError::InvalidAuthorization(error)
///         | GetSwapError::InvalidRequestMethod(error)
///         | GetSwapError::Unknown(error) => error.to_string(),
///     }
/// }
/// ```
#[cfg(doctest)]
struct Exhaustive;
