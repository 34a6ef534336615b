//! What has the secrets of a case in it, in every form that a log may print.

use std::error::Error as StdError;
use std::fmt::{Debug, Display};

use errors::{decode, Detail, Error};

use crate::json::Json;
use crate::{json_of, receive, Bindings};

/// The texts of everything that somebody may print.
pub fn print(case: &Json, bindings: &Bindings) -> Vec<String> {
    let error = receive(case).unwrap();
    let body = case.text("body");
    let page = decode(502, format!("<p>{body}"), [("x-secret", body)]).unwrap();
    let mut texts = Vec::new();
    for one in [&error, &page] {
        texts.extend(displayed(one));
        texts.extend([one.to_json(), format!("{:?}", one.attributes())]);
        texts.extend(debugged(&(one.kind(), one.definition(), one.params(), one.items(), one.details())));
    }
    if error.params().is_empty() {
        return texts;
    }
    let params = error.params().iter().map(|param| (param.name.to_owned(), json_of(&param.value)));
    let raise = bindings[case.text("name")].raise.unwrap();
    let bulk = raise(&Json::Object(params.collect()))
        .with_items([error.clone(), page])
        .with_details([Detail::new().field("field").message(error.render())])
        .with_source(error.clone());
    texts.extend(displayed(&bulk));
    texts.push(bulk.to_json());
    texts.extend(debugged(&(bulk.params(), bulk.items(), bulk.details(), bulk.kind(), bulk.source())));
    texts.extend(debugged(&bulk.encode()));
    texts.extend(displayed(&Error::from_json(error.to_json_with_sensitive()).unwrap()));
    let boxed: Box<dyn StdError> = bulk.into();
    texts.extend([format!("{boxed}"), format!("{boxed:?}"), format!("{:?}", Err::<(), _>(boxed))]);
    texts
}

fn displayed(thing: &(impl Display + Debug)) -> Vec<String> {
    let texts = [format!("{thing}"), format!("{thing:#}"), format!("{thing:>2000}")];
    [Vec::from(texts), debugged(thing)].concat()
}

fn debugged(thing: &impl Debug) -> Vec<String> {
    vec![format!("{thing:?}"), format!("{thing:#?}"), format!("{:?}", Some(thing))]
}
