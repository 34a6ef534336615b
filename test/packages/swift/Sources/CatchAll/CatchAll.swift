import EverythingAndMoreErrors

/// A server that answers any error, with the package of a table that has a fallback.
@main
struct CatchAll {
    struct FileIsMissing: Error {
        let path: String
    }

    static func answer(_ handler: () throws -> Void) -> EverythingAndMoreError.Encoded? {
        do {
            try handler()
            return nil
        } catch {
            return EverythingAndMoreError.encode(error, in: ["ar"], requestID: "request-1")
        }
    }

    static func check(_ status: Int, _ code: String, _ handler: () throws -> Void) {
        guard let sent = answer(handler) else { preconditionFailure("the handler fails") }
        let isRight: Bool = sent.status == status && sent.body.contains(code) && !sent.body.contains("secret")
        precondition(isRight, "\(sent.status) \(sent.body)")
    }

    static func main() {
        check(401, "\"code\":103") { throw EverythingAndMoreError.badPassword(password: "hunter2", user: "ann") }
        check(500, "\"code\":100") { throw FileIsMissing(path: "/secret") }
        let program: any Program.Type = Older.self
        program.check()
    }
}

/// The compiler warns of a use of what is deprecated, but not inside of what is deprecated too, and not of a requirement.
protocol Program {
    static func check()
}

/// A program that still has the other names of errors.
struct Older: Program {
    @available(*, deprecated)
    static func check() {
        let error: EverythingAndMoreError = .wrongPassword(password: "hunter2", user: "ann")
        let params: EverythingAndMoreError.BadPasswordParams? = error.passwordWrong
        precondition(params == error.badPassword && params?.password == "hunter2" && params?.user == "ann")
        precondition(error.code == .wrongPassword && EverythingAndMoreError.Code.passwordWrong == .badPassword)
        precondition(error.olderWay == nil)
    }
}
