//! A server that answers any error, with the package of a table that has a fallback.

use std::error::Error as StdError;
use std::io;

use everything_and_more_errors::{encode, EncodeOptions, Encoded, Error};

fn answer(handler: impl Fn() -> Result<(), Box<dyn StdError>>) -> Option<Encoded> {
    let error = handler().err()?;
    let options = EncodeOptions::new().locale("ar, en;q=0.5").request_id("request-1");
    Some(encode(&*error, &options))
}

fn check(handler: impl Fn() -> Result<(), Box<dyn StdError>>, status: u16, code: &str) {
    let sent = answer(handler).expect("the handler fails");
    assert_eq!(sent.status, status);
    assert!(sent.body.contains(code) && !sent.body.contains("secret"), "{}", sent.body);
}

fn main() {
    #[allow(deprecated)]
    let renamed = Error::internal_error();
    assert_eq!(renamed.name(), Some("system_error"));
    check(|| Err(Error::bad_password("hunter2", "ann").into()), 401, r#""code":103"#);
    check(|| Err(io::Error::new(io::ErrorKind::NotFound, "/secret").into()), 500, r#""code":100"#);
}
