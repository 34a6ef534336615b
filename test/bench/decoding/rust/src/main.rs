use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use okx_web3_errors::{decode, Code, NO_HEADERS};
use regex::Regex;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    name: String,
    status: u16,
    body: String,
}

/// The members of a response that are read by hand.
#[derive(Deserialize)]
struct Read {
    code: String,
    msg: String,
}

#[allow(dead_code)]
struct ApiError {
    code: Option<String>,
    status: u16,
    message: String,
    parameters: Vec<String>,
}

fn decode_by_hand(
    table: &HashMap<&str, Regex>,
    status: u16,
    body: &[u8],
) -> Option<Box<ApiError>> {
    let Ok(read) = serde_json::from_slice::<Read>(body) else {
        let start = String::from_utf8_lossy(&body[..body.len().min(4096)]);
        return Some(Box::new(ApiError {
            code: None,
            status,
            message: start.into_owned(),
            parameters: Vec::new(),
        }));
    };
    if read.code == "0" {
        return None;
    }
    let found = table.get(read.code.as_str()).and_then(|pattern| pattern.captures(&read.msg));
    let parameters = found.map_or(Vec::new(), |found| {
        let groups = found.iter().skip(1).flatten();
        groups.map(|group| group.as_str().to_owned()).collect()
    });
    Some(Box::new(ApiError {
        code: Some(read.code),
        status,
        message: read.msg,
        parameters,
    }))
}

/// Returns the nanoseconds of one call, over as many calls as take a tenth of a second.
fn time<T>(call: impl Fn() -> T) -> f64 {
    let mut calls = 1_u32;
    loop {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(call());
        }
        let spent = start.elapsed();
        if spent > Duration::from_millis(100) {
            return spent.as_secs_f64() * 1e9 / f64::from(calls);
        }
        calls *= 2;
    }
}

fn median(mut values: [f64; 9]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[4]
}

fn main() {
    let text = std::fs::read("../cases.json").expect("the cases");
    let cases: Vec<Case> = serde_json::from_slice(&text).expect("a list of cases");
    let pattern = |text| Regex::new(text).expect("a pattern");
    let table = HashMap::from([
        ("50011", pattern("^Too Many Requests$")),
        ("50014", pattern(r"^Parameter (.*) can not be empty\.$")),
    ]);
    for Case { name, status, body } in cases {
        let body = body.as_bytes();
        let way = || decode(status, body, NO_HEADERS);
        let by_hand = || decode_by_hand(&table, status, body);
        let (error, own) = (way(), by_hand());
        let code = error.as_ref().and_then(|error| error.code()).map(Code::as_str);
        let own = own.as_ref().and_then(|own| own.code.as_deref());
        assert_eq!(code, own, "{name}");
        let mut times = [[0.0; 9]; 2];
        for round in 0..9 {
            times[0][round] = time(way);
            times[1][round] = time(by_hand);
        }
        let [decode, hand] = times.map(median);
        println!(r#"{{"case": "{name}", "decode": {decode}, "hand": {hand}}}"#);
    }
}
