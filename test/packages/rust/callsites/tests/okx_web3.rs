//! What people write who use the package of the OKX table.

use std::collections::HashMap;
use std::error::Error as _;
use std::time::{Duration, SystemTime};

use okx_web3_errors::{
    check, decode, decode_at, decode_json, lookup, Category, Code, Error, Header, Kind, Outcome, Retry, Value, NO_HEADERS,
};

const EMPTY: &str = r#"{"code":"50014","msg":"Parameter chainIndex can not be empty."}"#;

fn call() -> Result<(), Error> {
    check(200, r#"{"code":"0"}"#, NO_HEADERS)?;
    check(400, EMPTY, [("Retry-After", "2")])
}

#[test]
fn client() {
    let error = call().unwrap_err();
    match error.kind() {
        Kind::ParameterEmpty { parameter, .. } => assert_eq!(parameter, Some("chainIndex")),
        Kind::RequestsTooFrequent | Kind::Unknown { .. } => panic!("another error"),
        _ => panic!("not this error"),
    }
    match error.code() {
        Some(Code::PARAMETER_EMPTY) => {}
        code => panic!("{code:?}"),
    }
    assert!(error.is(Code::PARAMETER_EMPTY) && !error.is(Code::REQUESTS_TOO_FREQUENT));
    assert_eq!(error.category(), Some(Category::General));
    assert_eq!(error.retry(), Retry::Never);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
    let [parameter] = error.params() else { panic!("{:?}", error.params()) };
    assert_eq!((parameter.name, &parameter.value), ("parameter", &Value::Text("chainIndex".into())));
    assert_eq!(error.received(), Some("Parameter chainIndex can not be empty."));
    assert_eq!((error.status(), error.name()), (400, Some("parameter_empty")));
}

#[test]
fn success_is_nothing() {
    assert!(decode(200, r#"{"code":"0","data":[]}"#, NO_HEADERS).is_none());
}

fn handle() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Err(Error::parameter_empty("chainIndex"))?;
    Ok(())
}

#[test]
fn server() {
    let boxed = handle().unwrap_err();
    let error = boxed.downcast_ref::<Error>().unwrap();
    assert_eq!(error.to_string(), "50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.");
    let encoded = error.encode_in("zh-Hans-CN").unwrap();
    assert_eq!(encoded.status, 400);
    assert!(encoded.headers.contains(&("content-language", "zh-Hans".into())));
    assert!(encoded.body.contains(r#""code":"50014""#));
    let received = decode(400, encoded.body, encoded.headers).unwrap();
    assert!(matches!(received.kind(), Kind::ParameterEmpty { parameter: Some("chainIndex"), .. }));
}

#[test]
fn unknown_codes() {
    let error = decode(400, r#"{"code":"99999","msg":"hm"}"#, NO_HEADERS).unwrap();
    assert!(matches!(error.kind(), Kind::Unknown { code: Some(code), .. } if code == "99999"));
    assert!(!error.is_known() && error.definition().is_none() && error.encode().is_err());
    assert_eq!(error.to_string(), "99999 unknown error (HTTP 400): hm");
    assert_eq!(error.render_in("ar"), "hm");
    assert!(error.is(Code::new("99999")));
    let page = decode(502, "<html>", NO_HEADERS).unwrap();
    assert!(matches!(page.kind(), Kind::Unknown { code: None, .. }));
    assert!(page.is_intermediary() && page.body() == Some("<html>"));
    assert_eq!((page.to_string(), page.render()), ("unknown error (HTTP 502)".into(), "HTTP 502".into()));
    assert_eq!(format!("{page:>26}|{page:.7}"), "  unknown error (HTTP 502)|unknown");
}

#[test]
fn parameters_that_do_not_read_back() {
    let error = decode(400, r#"{"code":"50014","msg":"hm"}"#, NO_HEADERS).unwrap();
    assert!(matches!(error.kind(), Kind::ParameterEmpty { parameter: None, .. }));
    assert!(error.params().is_empty());
}

#[test]
fn tables() {
    let row = lookup("50014").unwrap();
    assert_eq!(lookup(Code::PARAMETER_EMPTY).unwrap().code(), row.code());
    assert_eq!((row.outcome(), row.status(), row.params().len()), (Outcome::Error, 400, 1));
    assert!(row.message().contains("{0}") || row.message().contains("{parameter}"));
    assert!(lookup("").is_none() && lookup("99999").is_none());
}

#[test]
fn causes_and_additions() {
    let cause = std::io::Error::new(std::io::ErrorKind::Other, "disk");
    let error = Error::system_error()
        .with_source(cause)
        .with_request_id("request-1")
        .with_retry_after(Duration::from_secs(u64::MAX));
    assert_eq!(error.source().unwrap().to_string(), "disk");
    assert!(error.clone().source().unwrap().downcast_ref::<std::io::Error>().is_some());
    assert_eq!(error.request_id(), Some("request-1"));
    assert_eq!(error.retry_after(), Some(Duration::from_millis((1 << 31) - 1)));
}

#[test]
fn fits_where_errors_go() {
    fn is_error<T: std::error::Error + Send + Sync + Clone + 'static>() {}
    is_error::<Error>();
    assert_eq!(std::mem::size_of::<Error>(), std::mem::size_of::<usize>());
    assert_eq!(std::mem::size_of::<Result<(), Error>>(), std::mem::size_of::<usize>());
}

#[test]
fn printing_shows_no_response() {
    let error = decode(400, r#"{"code":"50014","msg":"hm","secret":"hunter2"}"#, NO_HEADERS).unwrap();
    assert!(!format!("{error} {error:?} {error:#?}").contains("hunter2"));
    assert!(format!("{error:?}").starts_with(r#"Error { code: Some("50014"), name: Some("parameter_empty")"#));
}

#[test]
fn bodies_that_were_parsed() {
    for (status, body) in [(400, EMPTY), (200, r#"{"code":"0"}"#), (400, r#"{"msg":"hm"}"#), (502, "[]"), (503, "5")] {
        let parsed = serde_json::from_str(body).unwrap();
        let text = |error: Option<Error>| error.map(|error| error.to_json_with_sensitive());
        let wait = [("retry-after", "2")];
        let error = decode_json(status, &parsed, wait);
        assert!(error.as_ref().map_or(true, |error| error.body().is_none()));
        assert_eq!(text(error), text(decode(status, body, wait)));
    }
}

#[test]
fn serializes_for_logs() {
    let error = Error::parameter_empty("chainIndex").with_request_id("request-1");
    let json = serde_json::to_value(&error).unwrap();
    assert_eq!(json["code"], "50014");
    assert_eq!(json["category"], "general");
    assert_eq!(json["params"]["parameter"], "chainIndex");
    assert_eq!((&json["status"], &json["retry"]), (&400.into(), &"never".into()));
    assert_eq!(json["requestId"], "request-1");
    assert_eq!(json, serde_json::from_str::<serde_json::Value>(&error.to_json()).unwrap());
    let read = Error::from_json(json.to_string()).unwrap();
    assert!(read.is(Code::PARAMETER_EMPTY) && read.to_string() == error.to_string());
    assert!(Error::from_json("{}").is_none());
}

/// As an `http::HeaderMap` gives them.
struct Name(&'static str);

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        self.0
    }
}

#[test]
fn headers_of_any_form() {
    let wait = |error: Option<Error>| error.unwrap().retry_after().unwrap().as_secs();
    let map = HashMap::from([("RETRY-AFTER".to_owned(), "3".to_owned())]);
    let pairs: &[(&str, &str)] = &[("retry-after", " 3\t"), ("retry-after", "9")];
    let bytes = [(Name("Retry-After"), b"3".to_vec()), (Name("x"), vec![0xff])];
    assert_eq!(wait(decode(429, EMPTY, &map)), 3);
    assert_eq!(wait(decode(429, EMPTY, pairs)), 3);
    assert_eq!(wait(decode(429, EMPTY, &bytes)), 3);
    assert_eq!(wait(decode(429, EMPTY.as_bytes(), bytes)), 3);
    assert_eq!(wait(decode(429, EMPTY.to_owned(), map)), 3);
    let header: &dyn Header = &("a", "b");
    assert_eq!((header.name(), header.value()), ("a", &b"b"[..]));
}

#[test]
fn dates_from_any_time() {
    let date = [("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")];
    let longest = Duration::from_millis((1 << 31) - 1);
    let far = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(1 << 40)).unwrap();
    let early = SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(1 << 40)).unwrap();
    assert_eq!(decode_at(503, "", date, early).unwrap().retry_after(), Some(longest));
    assert_eq!(decode_at(503, "", date, far).unwrap().retry_after(), Some(Duration::ZERO));
    let short = [("retry-after", "Sunday, 06-Nov-94 08:49:37 GMT")];
    for now in [early, far] {
        assert!(decode_at(503, "", short, now).unwrap().retry_after().is_some());
    }
}

#[test]
fn no_dates() {
    let wait = |value: &str| decode_at(503, "", [("retry-after", value)], SystemTime::UNIX_EPOCH).unwrap().retry_after();
    assert!(wait("Sun Nov  6 08:49:37 1994").is_some());
    for value in ["Sun, 06 anF 1994 08:49:37 GMT", "Sun Nov 06  8:49:37 1994", "Sun Nov 06 08:49:37  994"] {
        assert_eq!(wait(value), None, "{value}");
    }
}

#[test]
fn integers_keep_their_value() {
    for limit in [i64::MAX, i64::MIN, 1 << 53] {
        let error = Error::parameter_count_exceeded("ids", limit);
        assert_eq!((error.params()[1].name, &error.params()[1].value), ("limit", &Value::Integer(limit)));
        assert_eq!(error.render(), format!("Parameter ids count exceeds the limit {limit}."));
    }
}

#[test]
fn is_used_by_many_threads_at_first() {
    let threads: Vec<_> = (0..8).map(|_| std::thread::spawn(|| Error::system_error().render_in("ar"))).collect();
    let texts: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert!(texts.iter().all(|text| *text == texts[0] && *text != Error::system_error().render()));
}

#[test]
fn decodes_any_bytes() {
    let mut seed = 20_261_122_u64;
    let mut draw = |limit: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % limit
    };
    for turn in 0..2000 {
        let mut body = "{\"code\":\"50014\",\"msg\":\"Parameter é can not be empty.\"}".as_bytes().to_vec();
        if turn % 2 == 0 {
            body = (0..1 + draw(80)).map(|_| draw(256) as u8).collect();
        }
        for _ in 0..turn % 4 {
            let place = draw(body.len());
            body[place] = draw(256) as u8;
        }
        let wait: Vec<u8> = (0..9).map(|_| draw(256) as u8).collect();
        let error = decode(400, &body, [("Retry-After", wait)]).unwrap();
        assert_eq!(error.status(), 400);
        let _ = (error.to_string(), format!("{error:?}"), error.render_in("ar"), error.encode_in("zh-Hans"));
    }
    for (status, body) in [(0, &b""[..]), (u16::MAX, b"\xff"), (500, b"\xef\xbb\xbf{}"), (500, b"{\"code\":1e999}")] {
        assert!(!decode(status, body, NO_HEADERS).unwrap().is_known());
    }
    for text in ["", "-", "--", "x-", "-x", "é-1", "a-b-", "zh-Hant"] {
        assert_eq!(Error::system_error().render_in(text), Error::system_error().render());
    }
    let deep = "[".repeat(1_000_000);
    assert_eq!(decode(500, deep, NO_HEADERS).unwrap().body().map(str::len), Some(4096));
}

#[test]
fn tells_what_an_operation_lists() {
    use okx_web3_errors::operations::{GetSwapError, ListPricesError};

    fn send(code: &str) -> Result<(), GetSwapError> {
        okx_web3_errors::check(400, format!("{{\"code\":\"{code}\"}}"), NO_HEADERS)?; // of any error
        Ok(())
    }
    assert!(matches!(send("50014"), Err(GetSwapError::ParameterEmpty(error)) if error.is(Code::PARAMETER_EMPTY)));
    // What the table defines for other operations, and what it does not define.
    assert!(matches!(send("50025"), Err(GetSwapError::Unknown(error)) if error.is_known()));
    assert!(matches!(send("99999"), Err(GetSwapError::Unknown(error)) if !error.is_known()));

    let cause = std::io::Error::new(std::io::ErrorKind::Other, "cause");
    let error: Box<dyn std::error::Error + Send + Sync> = ListPricesError::from(Error::system_error().with_source(cause)).into();
    assert_eq!(error.to_string(), Error::system_error().to_string());
    assert_eq!(error.source().unwrap().to_string(), "cause");
    let listed = ListPricesError::from(Error::parameter_count_exceeded("ids", 1));
    assert_eq!(listed.error().params().len(), 2);
    assert!(listed.clone().into_error().is(Code::PARAMETER_COUNT_EXCEEDED));
}
