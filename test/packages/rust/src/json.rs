//! As much of JSON as the vectors need, so that the driver has no dependencies.

pub enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Json::Bool(value)
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        match number {
            number if number.is_nan() => Json::from("NaN"),
            number if number.is_infinite() => Json::from(if number > 0.0 { "Infinity" } else { "-Infinity" }),
            number => Json::Number(number),
        }
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        match number.unsigned_abs() {
            0..=9_007_199_254_740_991 => Json::Number(number as f64),
            _ => Json::Text(number.to_string()),
        }
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Json::Null, Into::into)
    }
}

impl Json {
    pub fn parse(text: &str) -> Json {
        Parser { bytes: text.as_bytes(), at: 0 }.value()
    }

    pub fn get(&self, name: &str) -> &Json {
        match self {
            Json::Object(members) => members.iter().find(|(key, _)| key == name).map_or(&Json::Null, |(_, value)| value),
            _ => &Json::Null,
        }
    }

    pub fn members(&self) -> &[(String, Json)] {
        match self {
            Json::Object(members) => members,
            _ => &[],
        }
    }

    pub fn list(&self) -> &[Json] {
        match self {
            Json::List(values) => values,
            _ => &[],
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Json::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub fn text(&self, name: &str) -> &str {
        self.get(name).as_str().unwrap()
    }

    /// A number; one that JSON does not have is a text.
    pub fn number(&self, name: &str) -> f64 {
        let value = self.get(name);
        value.as_f64().unwrap_or_else(|| value.as_str().unwrap().parse().unwrap())
    }

    /// An integer; one that JSON does not have in every language is a text.
    pub fn integer(&self, name: &str) -> i64 {
        match self.get(name).as_str() {
            Some(text) => text.parse().unwrap(),
            None => self.number(name) as i64,
        }
    }

    pub fn boolean(&self, name: &str) -> bool {
        matches!(self.get(name), Json::Bool(true))
    }

    pub fn write(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(value) => out.push_str(&value.to_string()),
            Json::Number(number) => out.push_str(&number.to_string()),
            Json::Text(text) => write_text(text, out),
            Json::List(values) => {
                out.push('[');
                for (at, value) in values.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { "," });
                    value.write(out);
                }
                out.push(']');
            }
            Json::Object(members) => {
                out.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { "," });
                    write_text(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Reads what JSON.stringify wrote.
struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Parser<'_> {
    fn take(&mut self) -> u8 {
        self.at += 1;
        self.bytes[self.at - 1]
    }

    fn value(&mut self) -> Json {
        match self.take() {
            b'n' => self.word(3, Json::Null),
            b't' => self.word(3, Json::Bool(true)),
            b'f' => self.word(4, Json::Bool(false)),
            b'"' => Json::Text(self.text()),
            b'[' => {
                let mut values = Vec::new();
                while self.bytes[self.at] != b']' {
                    values.push(self.value());
                    self.at += usize::from(self.bytes[self.at] == b',');
                }
                self.word(1, Json::List(values))
            }
            b'{' => {
                let mut members = Vec::new();
                while self.bytes[self.at] != b'}' {
                    self.at += 1;
                    let name = self.text();
                    self.at += 1;
                    members.push((name, self.value()));
                    self.at += usize::from(self.bytes[self.at] == b',');
                }
                self.word(1, Json::Object(members))
            }
            _ => {
                let start = self.at - 1;
                while self.bytes.get(self.at).map_or(false, |byte| b"+-.eE0123456789".contains(byte)) {
                    self.at += 1;
                }
                Json::Number(std::str::from_utf8(&self.bytes[start..self.at]).unwrap().parse().unwrap())
            }
        }
    }

    fn word(&mut self, rest: usize, value: Json) -> Json {
        self.at += rest;
        value
    }

    fn text(&mut self) -> String {
        let mut text = Vec::new();
        loop {
            match self.take() {
                b'"' => return String::from_utf8(text).unwrap(),
                b'\\' => match self.take() {
                    b'n' => text.push(b'\n'),
                    b'r' => text.push(b'\r'),
                    b't' => text.push(b'\t'),
                    b'b' => text.push(8),
                    b'f' => text.push(12),
                    b'u' => {
                        // JSON.stringify escapes controls, and halves of surrogate pairs on their own.
                        let code = std::str::from_utf8(&self.bytes[self.at..self.at + 4]).unwrap();
                        let c = char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap_or('\u{fffd}');
                        text.extend(c.to_string().bytes());
                        self.at += 4;
                    }
                    other => text.push(other),
                },
                byte => text.push(byte),
            }
        }
    }
}
