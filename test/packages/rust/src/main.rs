//! Answers conformance vectors with the package under test: a line of JSON for each case.

#![allow(deprecated)] // what is deprecated is tested too

use std::collections::HashMap;
use std::time::{Duration, UNIX_EPOCH};

use bindings::Binding;
use errors::{decode, decode_at, lookup, Detail, EncodeOptions, Encoded, Error, Value};
use json::Json;

mod bindings;
mod json;
mod print;

type Bindings = HashMap<&'static str, &'static Binding>;

fn main() {
    let path = std::env::args().last().unwrap();
    let vectors = Json::parse(&std::fs::read_to_string(path).unwrap());
    let bindings: Bindings = bindings::all().map(|binding| (binding.name, binding)).collect();
    for case in vectors.get("cases").list() {
        let mut line = String::new();
        let saw = answer(case, &bindings);
        Json::Object(vec![("id".into(), case.text("id").into()), ("saw".into(), saw)]).write(&mut line);
        println!("{line}");
    }
}

fn answer(case: &Json, bindings: &Bindings) -> Json {
    match case.text("op") {
        "lookup" => look_up(case.text("code")),
        "raise" => {
            let error = raise(case, bindings);
            let mut rendered = vec![(String::new(), Json::from(error.render()))];
            for locale in case.get("locales").list() {
                let locale = locale.as_str().unwrap();
                rendered.push((locale.to_owned(), error.render_in(locale).into()));
            }
            let mut saw = report(&error);
            saw.push(("rendered".into(), Json::Object(rendered)));
            Json::Object(saw)
        }
        "encode" => report_encoded(raise(case, bindings).encode_with(&encode_options(case)).unwrap()),
        "forward" => {
            let error = receive(case.get("received")).unwrap();
            error.encode_with(&encode_options(case)).map_or(Json::Null, report_encoded)
        }
        "answer" => {
            let received = case.get("received");
            let error: Box<dyn std::error::Error> = match received {
                Json::Null => case.text("text").into(),
                _ => receive(received).unwrap().into(),
            };
            report_encoded(bindings::encode_any(error.as_ref(), &encode_options(case)))
        }
        "decode" => receive(case).map_or(Json::Null, |error| Json::Object(report(&error))),
        "export" => {
            let error = match case.get("raised") {
                Json::Null => receive(case.get("received")).unwrap(),
                raised => raise(raised, bindings),
            };
            let attributes = error.attributes().into_iter();
            let attributes = attributes.map(|(name, value)| (name.to_owned(), json_of(&value))).collect();
            object([
                ("json", Json::parse(&error.to_json())),
                ("withSensitive", Json::parse(&error.to_json_with_sensitive())),
                ("attributes", Json::Object(attributes)),
            ])
        }
        "import" => Error::from_json(case.text("json")).map_or(Json::Null, |error| Json::Object(report(&error))),
        "print" => Json::List(print::print(case, bindings).into_iter().map(Json::from).collect()),
        "belongs" => {
            let is_listed = receive(case).map_or(false, |error| bindings::is_listed(case.text("operation"), error));
            is_listed.into()
        }
        "matches" => {
            let binding = bindings[case.text("name")];
            let error = receive(case);
            let params = error.as_ref().and_then(|error| binding.read?(error));
            let matches = error.map_or(false, |error| error.is(binding.code));
            object([("matches", matches.into()), ("params", params.into())])
        }
        op => panic!("{op}"),
    }
}

fn encode_options(case: &Json) -> EncodeOptions {
    let now = Duration::from_millis(case.get("now").as_f64().unwrap() as u64);
    let mut options = EncodeOptions::new().now(UNIX_EPOCH + now);
    if let Some(locale) = case.get("locale").as_str() {
        options = options.locale(locale);
    }
    let adding = case.get("adding");
    if let Some(millis) = adding.get("retryAfterMs").as_f64() {
        options = options.retry_after(Duration::from_millis(millis as u64));
    }
    if let Some(id) = adding.get("requestId").as_str() {
        options = options.request_id(id);
    }
    options
}

fn report_encoded(encoded: Encoded) -> Json {
    let headers = encoded.headers.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    object([
        ("status", f64::from(encoded.status).into()),
        ("headers", Json::Object(headers)),
        ("body", encoded.body.into()),
    ])
}

fn raise(case: &Json, bindings: &Bindings) -> Error {
    let mut error = bindings[case.text("name")].raise.unwrap()(case.get("params"));
    let options = case.get("options");
    if let Some(millis) = options.get("retryAfterMs").as_f64() {
        error = error.with_retry_after(Duration::from_millis(millis as u64));
    }
    if let Some(id) = options.get("requestId").as_str() {
        error = error.with_request_id(id);
    }
    if let Some(subcode) = options.get("subcode").as_str() {
        error = error.with_subcode(subcode);
    }
    let items = options.get("items").list().iter();
    let details = options.get("details").list().iter().map(detail);
    error
        .with_details(details)
        .with_items(items.map(|item| raise(item, bindings)))
}

fn detail(json: &Json) -> Detail {
    let mut detail = Detail::new();
    detail.field = json.get("field").as_str().map(str::to_owned);
    detail.code = json.get("code").as_str().map(str::to_owned);
    detail.message = json.get("message").as_str().map(str::to_owned);
    detail
}

/// Standard base64 (RFC 4648) as bytes.
fn from_base64(text: &str) -> Vec<u8> {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for value in text.chars().filter_map(|c| alphabet.find(c)) {
        bits = bits << 6 | value as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    bytes
}

fn receive(case: &Json) -> Option<Error> {
    let mut headers = Vec::new();
    for (name, value) in case.get("headers").members() {
        for value in value.as_str().into_iter().chain(value.list().iter().filter_map(Json::as_str)) {
            headers.push((name, value));
        }
    }
    let status = case.integer("status") as u16;
    let body = match case.get("base64").as_str() {
        Some(text) => from_base64(text),
        None => case.text("body").as_bytes().to_vec(),
    };
    match case.get("now").as_f64() {
        Some(now) => {
            let now = UNIX_EPOCH + Duration::from_millis(now as u64);
            decode_at(status, body, &headers, now)
        }
        None => decode(status, body, &headers),
    }
}

/// The fields of a variant, if they are known.
pub fn fields<const COUNT: usize>(fields: [(&str, Option<Json>); COUNT]) -> Option<Json> {
    let known = |(name, value): (&str, Option<Json>)| Some((name.to_owned(), value?));
    fields.into_iter().map(known).collect::<Option<_>>().map(Json::Object)
}

fn look_up(code: &str) -> Json {
    let Some(row) = lookup(code) else {
        return Json::Null;
    };
    let params = row.params().iter().map(|param| {
        object([
            ("name", param.name.into()),
            ("type", param.scalar.as_str().into()),
            ("sensitive", param.sensitive.into()),
        ])
    });
    object([
        ("code", row.code().as_str().into()),
        ("name", row.name().into()),
        ("category", row.category().as_str().into()),
        ("status", f64::from(row.status()).into()),
        ("kind", row.outcome().as_str().into()),
        ("message", row.message().into()),
        ("params", Json::List(params.collect())),
        ("retry", row.retry().as_str().into()),
        ("deprecated", row.is_deprecated().into()),
        ("replacement", row.replacement().into()),
        ("docs", row.docs().into()),
    ])
}

fn json_of(value: &Value) -> Json {
    match value {
        Value::Text(text) => text.as_str().into(),
        Value::Integer(integer) => (*integer).into(),
        Value::Number(number) => (*number).into(),
        Value::Boolean(boolean) => (*boolean).into(),
        _ => Json::Null,
    }
}

fn report(error: &Error) -> Vec<(String, Json)> {
    let params = error.params().iter().map(|param| (param.name.to_owned(), json_of(&param.value)));
    let params = (!error.params().is_empty()).then(|| Json::Object(params.collect()));
    let items = error.items().iter().map(|item| Json::Object(report(item))).collect();
    let details = error.details().iter().map(|detail| {
        object([
            ("field", detail.field.as_deref().into()),
            ("code", detail.code.as_deref().into()),
            ("message", detail.message.as_deref().into()),
        ])
    });
    let details = details.collect();
    // An item's body is JSON, not a text that was received.
    let body = error.body().filter(|_| error.index().is_none());
    let members = [
        ("known", error.is_known().into()),
        ("code", error.code().map(|code| code.as_str()).into()),
        ("name", error.name().into()),
        ("category", error.category().map(|category| category.as_str()).into()),
        ("subcode", error.subcode().into()),
        ("status", f64::from(error.status()).into()),
        ("message", error.to_string().into()),
        ("received", error.received().into()),
        ("params", params.into()),
        ("retry", error.retry().as_str().into()),
        ("retryAfterMs", error.retry_after().map(|wait| wait.as_millis() as f64).into()),
        ("requestId", error.request_id().into()),
        ("intermediary", error.is_intermediary().into()),
        ("body", body.into()),
        ("index", error.index().map(|index| index as f64).into()),
        ("details", Json::List(details)),
        ("items", Json::List(items)),
    ];
    members.map(|(name, value)| (name.to_owned(), value)).into()
}

fn object<const COUNT: usize>(members: [(&str, Json); COUNT]) -> Json {
    Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
}
