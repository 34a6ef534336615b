import Foundation
import OkxWeb3Errors

// What the samples of the README take as given. On Linux, the types of Foundation for requests are in another module.

let request: URLRequest = URLRequest()
let error: OkxWeb3Error = .systemError
let cause: any Error = error
let id: String = "request-1"
let span: Span = Span()

func send() async throws {}

struct URLRequest {}

class URLResponse {}

final class HTTPURLResponse: URLResponse {
    let statusCode: Int = 200
    let allHeaderFields: [AnyHashable: Any] = [:]
}

struct URLSession {
    static let shared: URLSession = URLSession()

    func data(for _: URLRequest) async throws -> (Data, URLResponse) { (Data(), HTTPURLResponse()) }
}

struct Span {
    func setAttribute(_ name: String, _ value: String) { print(name, value) }
}
