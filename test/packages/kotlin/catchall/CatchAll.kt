/** A server that answers whatever it caught, with the package of a table that has a fallback. */
package catchall

import com.example.everythingandmore.EncodedError
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

public fun main() {
    check(401, "\"code\":103") { throw EverythingAndMoreErrors.badPassword(password = "hunter2", user = "ann") }
    check(500, "\"code\":100") { error("no such file: /secret") }
}
