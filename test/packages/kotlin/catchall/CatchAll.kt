/** A server that answers whatever it caught, with the package of a table that has a fallback. */
package catchall

import com.example.everythingandmore.EncodedError
import com.example.everythingandmore.ErrorCode
import com.example.everythingandmore.EverythingAndMoreErrors

private fun answer(handler: () -> Unit): EncodedError? =
    try {
        handler()
        null
    } catch (thrown: Throwable) {
        EverythingAndMoreErrors.encode(thrown, locale = "ar", requestId = "request-1")
    }

private fun check(status: Int, code: String, handler: () -> Unit) {
    val sent = checkNotNull(answer(handler))
    check(sent.status == status && code in sent.body && "/secret" !in sent.body) { "${sent.status} ${sent.body}" }
}

@Suppress("DEPRECATION") // the names that errors had before
private fun checkRenamed() {
    check(ErrorCode.WRONG_PASSWORD == ErrorCode.BAD_PASSWORD && ErrorCode.OLDER_WAY == ErrorCode.OLD_WAY)
    val error = EverythingAndMoreErrors.wrongPassword(password = "hunter2", user = "ann", subcode = "sub")
    val read = checkNotNull(EverythingAndMoreErrors.PASSWORD_WRONG.match(error))
    check(read.password == "hunter2" && read.user == "ann" && "hunter2" !in read.toString() && error.subcode == "sub") { read }
    check(EverythingAndMoreErrors.BAD_PASSWORD.matches(error)) { error }
    check(EverythingAndMoreErrors.OLD_WAY.matches(EverythingAndMoreErrors.olderWay(constructor = "a", self = "b")))
    check(EverythingAndMoreErrors.SYSTEM_ERROR.matches(EverythingAndMoreErrors.internalError()))
}

private fun checkParts() {
    val read = EverythingAndMoreErrors.BAD_PASSWORD.match(EverythingAndMoreErrors.decodeParts(401, "103", "Password a of b is wrong"))
    check(read?.password == "a" && read.user == "b" && EverythingAndMoreErrors.decodeParts(200, "0", null) == null)
}

public fun main() {
    checkParts()
    checkRenamed()
    check(401, "\"code\":103") { throw EverythingAndMoreErrors.badPassword(password = "hunter2", user = "ann") }
    check(500, "\"code\":100") { error("no such file: /secret") }
}
