import Foundation
import OkxWeb3Errors

struct Case: Decodable {
    let name: String
    let status: Int
    let body: String
}

struct APIError: Error {
    let code: String?
    let status: Int
    let message: String
    let parameters: [String]
}

/// What is before and after the parameter in a message. It is much faster than a regular expression.
let table: [String: (before: String, after: String)] = [
    "50011": ("Too Many Requests", ""),
    "50014": ("Parameter ", " can not be empty."),
]

func decodeByHand(status: Int, body: Data) -> APIError? {
    guard let object = try? JSONSerialization.jsonObject(with: body),
        let read = object as? [String: Any], let code = read["code"] as? String
    else {
        return APIError(
            code: nil, status: status, message: String(decoding: body.prefix(4096), as: UTF8.self), parameters: [])
    }
    if code == "0" { return nil }
    let message = read["msg"] as? String ?? ""
    var parameters: [String] = []
    if let (before, after) = table[code], message.hasPrefix(before), message.hasSuffix(after) {
        parameters = [String(message.dropFirst(before.count).dropLast(after.count))]
    }
    return APIError(code: code, status: status, message: message, parameters: parameters)
}

var sink = 0

/// Returns the nanoseconds of one call, over as many calls as take a tenth of a second.
func time(_ call: () -> (any Error)?) -> Double {
    var calls = 1
    while true {
        let start = DispatchTime.now().uptimeNanoseconds
        for _ in 0..<calls where call() != nil { sink += 1 }
        let spent = DispatchTime.now().uptimeNanoseconds - start
        if spent > 100_000_000 { return Double(spent) / Double(calls) }
        calls *= 2
    }
}

func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
}

let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: URL(fileURLWithPath: "../cases.json")))
for one in cases {
    let body = Data(one.body.utf8)
    let decode = { OkxWeb3Error.decode(status: one.status, body: body) }
    let byHand = { decodeByHand(status: one.status, body: body) }
    precondition(decode()?.code?.rawValue == byHand()?.code, one.name)
    var times: [Double] = []
    var timesByHand: [Double] = []
    for _ in 0..<9 {
        times.append(time(decode))
        timesByHand.append(time(byHand))
    }
    print(#"{"case": "\#(one.name)", "decode": \#(median(times)), "hand": \#(median(timesByHand))}"#)
}
if sink == 0 { fatalError("nothing was decoded") }
