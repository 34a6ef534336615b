import Foundation
import OkxWeb3Errors

/// What people write who use the package of the OKX table. It stops at the first thing that is not as it should be.
@main
struct CallSites {
    static func main() async throws {
        client()
        patterns()
        operations()
        switches()
        successIsNil()
        server()
        unknownErrors()
        retries()
        locales()
        headers()
        lookups()
        printing()
        otherProcesses()
        codes()
        try await tasks()
        anyBytes()
        print("call sites: all as they should be")
    }

    static func expect(_ isSo: Bool, _ line: Int = #line) {
        if !isSo { fatalError("line \(line) of the call sites") }
    }

    static func send(_ status: Int, _ body: String) throws {
        if let error = OkxWeb3Error.decode(status: status, body: body) { throw error }
    }

    static let parameterEmpty: String = "{\"code\":\"50014\",\"msg\":\"Parameter chainIndex can not be empty.\"}"

    static func operations() {
        do {
            try send(400, parameterEmpty)
        } catch OkxWeb3Error.Operation.listPrices {
            expect(false)
        } catch OkxWeb3Error.Operation.getQuote {
            expect(true)
        } catch {
            expect(OkxWeb3Error.Operation.getQuote.has(error))
            expect(false)
        }
        let quote: OkxWeb3Error.Operation = .getQuote
        expect(!quote.has(nil) && !quote.has(CancellationError()) && quote.has(OkxWeb3Error.parameterEmpty(parameter: "a")))
        expect(quote.codes.contains(.requestsTooFrequent) && !quote.codes.contains(.bodyEmpty))
        expect(Set(quote.codes).count == quote.codes.count && quote.codes.allSatisfy { OkxWeb3Error.lookup($0) != nil })
    }

    static func client() {
        let data: Data = Data(parameterEmpty.utf8)
        let headers: [AnyHashable: Any] = ["Retry-After": "2"]
        guard let error = OkxWeb3Error.decode(status: 400, body: data, headers: headers) else {
            return expect(false)
        }
        expect(error.code == .parameterEmpty)
        expect(error.code == "50014")
        expect(error.code != .requestsTooFrequent)
        expect(error.category == .general)
        expect(error.retry == .never)
        expect(error.retryAfter == .seconds(2))
        let params: OkxWeb3Error.ParameterEmptyParams? = error.parameterEmpty
        expect(params?.parameter == "chainIndex")
        let other: OkxWeb3Error.ParameterErrorParams? = error.parameterError
        expect(other == nil)
        expect(error.params == ["parameter": .string("chainIndex")])
        expect(error.body == parameterEmpty)
        expect(error.headers == ["Retry-After": ["2"]])
        expect(error.subcode == nil && error.details.isEmpty)
        expect(error.items.isEmpty && error.index == nil && error.cause == nil)
    }

    static func patterns() {
        do {
            try send(429, "{\"code\":\"50011\",\"msg\":\"x\"}")
            expect(false)
        } catch OkxWeb3Error.Code.parameterEmpty {
            expect(false)
        } catch OkxWeb3Error.Category.authentication {
            expect(false)
        } catch OkxWeb3Error.Category.general {
            expect(true)
        } catch {
            expect(false)
        }
        do {
            try send(400, parameterEmpty)
            expect(false)
        } catch let error as OkxWeb3Error where error.code == .parameterEmpty {
            expect(error.parameterEmpty?.parameter == "chainIndex")
        } catch {
            expect(false)
        }
        do {
            throw CancellationError()
        } catch OkxWeb3Error.Code.parameterEmpty {
            expect(false)
        } catch {
            expect(error is CancellationError)
        }
    }

    static func switches() {
        switch OkxWeb3Error.parameterEmpty(parameter: "x").code {
        case .requestsTooFrequent: expect(false)
        case .parameterEmpty: expect(true)
        default: expect(false)
        }
        switch OkxWeb3Error.decode(status: 502, body: "<html>")?.code {
        case .parameterEmpty: expect(false)
        default: expect(true)
        }
    }

    static func successIsNil() {
        expect(OkxWeb3Error.decode(status: 200, body: "{\"code\":\"0\",\"data\":[]}") == nil)
        expect(OkxWeb3Error.decode(status: 204, body: "") == nil)
    }

    static func handle() throws {
        throw OkxWeb3Error.parameterEmpty(parameter: "chainIndex")
    }

    static func server() {
        do {
            try handle()
        } catch let error as OkxWeb3Error {
            expect("\(error)" == "50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.")
            let encoded: OkxWeb3Error.Encoded? = error.encode(in: "zh-Hans-CN")
            expect(encoded?.status == 400)
            expect(encoded?.headers["content-language"] == "zh-Hans")
            expect(encoded?.body.contains("\"code\":\"50014\"") == true)
            let again: OkxWeb3Error? = OkxWeb3Error.decode(status: 400, body: encoded?.body ?? "")
            expect(again?.parameterEmpty == error.parameterEmpty)
        } catch {
            expect(false)
        }
        let caused: OkxWeb3Error = .systemError.with(cause: CancellationError(), requestID: "r", retryAfter: .seconds(1.5))
        expect(caused.cause is CancellationError)
        expect(caused.requestID == "r")
        expect(caused.with(requestID: "s").cause is CancellationError)
        expect(caused.encode()?.headers["retry-after"] == "2")
        let detail: OkxWeb3Error.Detail = OkxWeb3Error.Detail(field: "chainIndex", message: "empty")
        let finer: OkxWeb3Error = .systemError.with(subcode: "s", details: [detail], items: [.systemError])
        expect(finer.subcode == "s" && finer.details == [detail] && finer.items.count == 1)
        let wait: Duration = .seconds(3)
        let added: OkxWeb3Error.Encoded? = caused.encode(
            in: "de-AT, ar;q=0.5", requestID: "t", retryAfter: wait, now: 0)
        expect(added?.headers["retry-after"] == "2" && added?.headers["content-language"] == "ar")
        expect(OkxWeb3Error.systemError.encode(retryAfter: wait)?.headers["retry-after"] == "3")
        expect(OkxWeb3Error.systemError.with(retryAfter: .seconds(-1)).retryAfter == .zero)
        expect(OkxWeb3Error.systemError.with(retryAfter: .seconds(1e12)).retryAfter == .milliseconds(2_147_483_647))
    }

    static func unknownErrors() {
        let unknown: OkxWeb3Error? = OkxWeb3Error.decode(status: 503, body: "{\"code\":\"77777\",\"msg\":\"hm\"}")
        expect(unknown?.isKnown == false)
        expect(unknown?.code == "77777")
        expect(unknown?.name == nil && unknown?.category == nil && unknown?.params == nil)
        expect(unknown?.retry == .backoff)
        expect(unknown?.render() == "hm")
        expect(unknown?.encode() == nil)
        let page: OkxWeb3Error? = OkxWeb3Error.decode(status: 502, body: "<html>")
        expect(page?.isIntermediary == true)
        expect(page?.code == nil)
        expect(page?.body == "<html>")
        expect(page?.description == "unknown error (HTTP 502)" && page?.render() == "HTTP 502")
    }

    static func retries() {
        let error: OkxWeb3Error? = OkxWeb3Error.decode(status: 429, body: "{\"code\":\"50011\"}")
        switch error?.retry {
        case .backoff: expect(error?.retryAfter == nil)
        case .check, .never, nil: expect(false)
        }
    }

    static func locales() {
        let error: OkxWeb3Error = .parameterEmpty(parameter: "a")
        expect(error.render() == "Parameter a can not be empty.")
        expect(error.render(in: "fr") == error.render())
        expect(error.render(in: ["fr", "ar-EG"]) == error.render(in: "AR"))
        expect(error.render(in: "ar") != error.render())
        expect(error.render(in: Locale.preferredLanguages).isEmpty == false)
    }

    static func headers() {
        func waitOf(_ headers: [AnyHashable: Any]) -> Duration? {
            OkxWeb3Error.decode(status: 400, body: parameterEmpty, headers: headers)?.retryAfter
        }
        expect(waitOf(["RETRY-AFTER": ["3", "4"]]) == .seconds(3))
        expect(waitOf(["retry-after": 3, 7: "x", "": [1]]) == nil)
        expect(waitOf(["retry-after": [String]()]) == nil)
        let plain: [String: String] = ["retry-after": "5"]
        expect(waitOf(plain) == .seconds(5))
        let found: OkxWeb3Error? = OkxWeb3Error.decode(status: 400, body: parameterEmpty.utf8) { (name: String) -> String? in
            name == "retry-after" ? " 6 " : nil
        }
        expect(found?.retryAfter == .seconds(6))
        for now: Double in [0, -1e300, 1e300, .nan, .infinity, -.infinity, 4e9] {
            let date: [AnyHashable: Any] = ["retry-after": "Sunday, 06-Nov-94 08:49:37 GMT"]
            let error: OkxWeb3Error? = OkxWeb3Error.decode(status: 400, body: parameterEmpty, headers: date, now: now)
            expect(error?.code == .parameterEmpty)
        }
        let date: [AnyHashable: Any] = ["retry-after": "Sun, 06 Nov 1994 08:49:37 GMT"]
        let clock: Date = Date(timeIntervalSince1970: 784_111_770)
        let error: OkxWeb3Error? = OkxWeb3Error.decode(
            status: 400, body: parameterEmpty, headers: date, now: clock.timeIntervalSince1970)
        expect(error?.retryAfter == .seconds(7))
    }

    static func lookups() {
        let definition: OkxWeb3Error.Definition? = OkxWeb3Error.lookup(.parameterEmpty)
        expect(definition?.name == "parameter_empty")
        expect(definition?.params.first?.type == .string)
        expect(OkxWeb3Error.lookup("77777") == nil)
        expect(OkxWeb3Error.lookup(.succeeded)?.kind == .success)
    }

    static func printing() {
        let secret: String = "{\"code\":\"77777\",\"msg\":\"hm\",\"secret\":\"hunter2\"}"
        guard let error = OkxWeb3Error.decode(status: 400, body: secret, headers: ["X-Token": "hunter2"]) else {
            return expect(false)
        }
        let detail: OkxWeb3Error.Detail = OkxWeb3Error.Detail(field: "f", code: "c", message: "hunter2")
        let raised: OkxWeb3Error = .systemError.with(cause: error, details: [detail], items: [error])
        let encoded: OkxWeb3Error.Encoded? = OkxWeb3Error.parameterEmpty(parameter: "hunter2").encode()
        let hidden: OkxWeb3Error.Value = .sensitive(.string("hunter2"))
        for thing: Any in [error, Optional(error) as Any, raised, detail, encoded as Any, hidden, ["password": hidden]] {
            var dumped: String = ""
            dump(thing, to: &dumped)
            for text: String in ["\(thing)", String(reflecting: thing), dumped] {
                expect(!text.contains("hunter2"))
            }
        }
        expect(hidden.revealed == .string("hunter2") && encoded?.body.contains("hunter2") == true)
    }

    static func otherProcesses() {
        let item: OkxWeb3Error = .systemError
        let error: OkxWeb3Error = .parameterEmpty(parameter: "x").with(requestID: "r", retryAfter: .seconds(1), items: [item])
        expect(error.description == "50014 parameter_empty (HTTP 400, request r): Parameter x can not be empty.")
        let read: OkxWeb3Error? = OkxWeb3Error(json: error.json())
        expect(read?.description == error.description && read?.parameterEmpty?.parameter == "x" && read?.items.count == 1)
        expect(OkxWeb3Error(json: "") == nil && OkxWeb3Error(json: "{}") == nil)
        expect(error.attributes["error.type"] == .string("parameter_empty"))
        expect(error.attributes["http.response.status_code"] == .integer(400))
        expect(error.attributes["api.error.retry_after_ms"] == .integer(1000))
        expect(OkxWeb3Error.parameterCountExceeded(parameter: "ids", limit: .min).description.contains("\(Int64.min)"))
    }

    static func codes() {
        // A letter that Unicode takes for K, an accent of its own: texts that Swift's strings call equal.
        expect(OkxWeb3Error.Code(rawValue: "5\u{212a}") != OkxWeb3Error.Code(rawValue: "5K"))
        expect(OkxWeb3Error.Code(rawValue: "\u{e9}") != OkxWeb3Error.Code(rawValue: "e\u{301}"))
        expect(Set<OkxWeb3Error.Code>(["50014", .parameterEmpty]).count == 1)
        let accent: OkxWeb3Error? = OkxWeb3Error.decode(
            status: 400, body: "{\"code\":\"50014\",\"msg\":\"Parameter \u{301} can not be empty.\"}")
        expect(accent?.parameterEmpty?.parameter.unicodeScalars.first == "\u{301}")
    }

    static func tasks() async throws {
        let names: [String] = try await withThrowingTaskGroup(of: String.self) { group in
            for _: Int in 0..<16 {
                group.addTask { OkxWeb3Error.parameterEmpty(parameter: "x").render(in: "ar") }
            }
            var names: [String] = []
            for try await name: String in group {
                names.append(name)
            }
            return names
        }
        expect(names.count == 16 && Set<String>(names).count == 1)
    }

    static func anyBytes() {
        var generator: SystemRandomNumberGenerator = SystemRandomNumberGenerator()
        for turn: Int in 0..<2000 {
            var body: [UInt8] = Array(parameterEmpty.utf8)
            if turn % 2 == 0 {
                body = (0..<80).map { (_: Int) -> UInt8 in UInt8.random(in: 0...255, using: &generator) }
            }
            for _: Int in 0..<(turn % 4) {
                body[Int.random(in: 0..<body.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            let wait: String = String(decoding: body.prefix(9), as: UTF8.self)
            let error: OkxWeb3Error? = OkxWeb3Error.decode(status: 400, body: body, headers: ["Retry-After": wait])
            expect(error?.status == 400)
            expect((error?.description.isEmpty ?? true) == false)
            expect((error?.render(in: "ar") ?? "").isEmpty == false || error?.received == "")
        }
        expect(OkxWeb3Error.decode(status: .max, body: "")?.status == .max)
        expect(OkxWeb3Error.decode(status: .min, body: "")?.status == .min)
    }
}
