//! What people write who use the package of the OKX table: see tests/, and what its README tells them to write.

#[cfg(doctest)]
#[doc = include_str!("../../../package/README.md")]
struct Readme;
