//! A server that answers any error, with the package of a table that has a fallback.

use std::error::Error as StdError;
use std::io;

use everything_and_more_errors::{encode, Code, EncodeOptions, Encoded, Error};

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

/// The constructors and constants of former names are those of the present ones.
#[allow(deprecated)]
fn check_aliases() {
    assert_eq!(Error::internal_error().name(), Some("system_error"));
    let renamed = Error::password_wrong("hunter2", "ann");
    assert_eq!(renamed.render(), Error::bad_password("hunter2", "ann").render());
    assert_eq!(renamed.code(), Some(Code::PASSWORD_WRONG));
    assert_eq!(Error::older_way("a", "b").render(), Error::old_way("a", "b").render());
}

fn main() {
    check_aliases();
    check(|| Err(Error::bad_password("hunter2", "ann").into()), 401, r#""code":103"#);
    check(|| Err(io::Error::new(io::ErrorKind::NotFound, "/secret").into()), 500, r#""code":100"#);
}
