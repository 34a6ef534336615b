/** What people write who use the package of the OKX table. */
package callsites

import com.example.okxweb3.AuthenticationException
import com.example.okxweb3.Category
import com.example.okxweb3.ErrorCode
import com.example.okxweb3.ErrorDetail
import com.example.okxweb3.GeneralException
import com.example.okxweb3.Kind
import com.example.okxweb3.OkxWeb3Errors
import com.example.okxweb3.OkxWeb3Exception
import com.example.okxweb3.ParameterEmptyParams
import com.example.okxweb3.Retry
import com.example.okxweb3.UnknownErrorException
import com.example.okxweb3.operations.GetQuoteError
import com.example.okxweb3.operations.GetTransactionError
import com.example.okxweb3.operations.ListPricesError
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.io.ObjectStreamClass
import java.time.Instant
import java.util.concurrent.CompletableFuture
import kotlin.concurrent.thread
import kotlin.random.Random
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

public fun main() {
    firstUseByManyThreads()
    client()
    successIsNull()
    categories()
    operations()
    server()
    concurrent()
    parameters()
    unknown()
    parsedBodies()
    parts()
    serialization()
    otherVersions()
    numbers()
    hostileNumbers()
    integersOutOfRange()
    otherProcesses()
    hostileHeaders()
    anyBytes()
}

private fun operations() {
    val error = OkxWeb3Errors.parameterEmpty("chainIndex")
    check(GetQuoteError.has(error) && !ListPricesError.has(error) && !GetQuoteError.has(null) && !GetQuoteError.has(IllegalStateException(error)))
    check(GetQuoteError.of(error) == GetQuoteError.PARAMETER_EMPTY && ListPricesError.of(error) == ListPricesError.OTHER)
    check(GetTransactionError.of(null) == GetTransactionError.OTHER && GetQuoteError.has(java.util.concurrent.CompletionException(error)))
    check(ErrorCode.PARAMETER_EMPTY in GetQuoteError.codes && GetQuoteError.codes.size == GetQuoteError.entries.size - 1)
    GetQuoteError.codes.forEach { code -> check(GetQuoteError.has(OkxWeb3Errors.decodeParts(400, code.value, ""))) }
}

private fun fails(run: () -> Unit): Boolean = runCatching(run).isFailure

/** Must be the first: nothing of the table is there yet. */
private fun firstUseByManyThreads() {
    val seen = java.util.concurrent.ConcurrentHashMap.newKeySet<String>()
    List(8) { turn ->
        thread {
            seen += if (turn % 2 == 0) OkxWeb3Errors.parameterEmpty("a").message else ErrorCode.PARAMETER_EMPTY.toString()
        }
    }.forEach { it.join() }
    check(seen == setOf("50014 parameter_empty (HTTP 400): Parameter a can not be empty.", "50014")) { seen }
}

private val empty = """{"code":"50014","msg":"Parameter chainIndex can not be empty."}"""

private fun client() {
    val error = OkxWeb3Errors.decode(400, empty, mapOf("Retry-After" to listOf("2"))) ?: error("no error")
    try {
        throw error
    } catch (_: AuthenticationException) {
        error("another category")
    } catch (e: OkxWeb3Exception) {
        check(e.code == ErrorCode.PARAMETER_EMPTY && e.code != ErrorCode.REQUESTS_TOO_FREQUENT)
        check(OkxWeb3Errors.PARAMETER_EMPTY.matches(e) && !OkxWeb3Errors.PARAMETER_ERROR.matches(e))
        check(OkxWeb3Errors.PARAMETER_EMPTY.match(e)?.parameter == "chainIndex")
        check(OkxWeb3Errors.PARAMETER_ERROR.match(e) == null)
        check(e.retryAfter == 2.seconds && e.status == 400 && e.message == "50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.")
        val wait: Duration? =
            when (e.retry) {
                Retry.BACKOFF -> e.retryAfter ?: 1.seconds
                Retry.CHECK -> 0.seconds
                Retry.NEVER -> null
            }
        check(wait == null)
    }
    val text =
        when (error.code) {
            ErrorCode.REQUESTS_TOO_FREQUENT -> "wait"
            ErrorCode.PARAMETER_EMPTY -> "fill in"
            else -> "?"
        }
    check(text == "fill in")
    val later = OkxWeb3Errors.decode(429, """{"code":"50011"}""", mapOf("retry-after" to "Mon, 01 Mar 2027 12:00:02 GMT"), Instant.parse("2027-03-01T12:00:00Z"))
    check(later?.retry == Retry.BACKOFF && later.retryAfter == 2.seconds)
}

private fun successIsNull() {
    check(OkxWeb3Errors.decode(200, """{"code":"0","data":[]}""") == null)
    check(OkxWeb3Errors.decode(200, null) == null)
    check(OkxWeb3Errors.SUCCEEDED.kind == Kind.SUCCESS)
}

private fun categories() {
    val e: Throwable = OkxWeb3Errors.decode(400, """{"code":"50014"}""") ?: error("no error")
    check(e !is AuthenticationException)
    check(e is GeneralException && e.category == Category.GENERAL)
    check(OkxWeb3Errors.lookup(ErrorCode("50014"))?.category == Category.GENERAL && OkxWeb3Errors.lookup(ErrorCode("x")) == null)
}

private fun handle(): Nothing = throw OkxWeb3Errors.parameterEmpty(parameter = "chainIndex", cause = IllegalStateException("why"), requestId = "42")

private fun server() {
    val e = runCatching { handle() }.exceptionOrNull() as OkxWeb3Exception
    check(e.message == "50014 parameter_empty (HTTP 400, request 42): Parameter chainIndex can not be empty.") { e.message }
    check(e.requestId == "42" && e.cause?.message == "why" && "$e" == "com.example.okxweb3.GeneralException: ${e.message}")
    val encoded = e.encode("zh-Hans-CN")
    check(encoded.status == 400 && encoded.headers["content-language"] == "zh-Hans" && "\"code\":\"50014\"" in encoded.body)
    check(e.encode().headers == mapOf("content-type" to "application/json"))
    check(e.render("zh-Hans-CN") == e.render("zh-hans") && e.render("xx") == "Parameter chainIndex can not be empty.")
    val slow = OkxWeb3Errors.requestsTooFrequent(retryAfter = 1001.milliseconds)
    check(slow.retryAfter == 1001.milliseconds && slow.encode().headers["retry-after"] == "2")
    check(OkxWeb3Errors.requestsTooFrequent(retryAfter = Duration.INFINITE).retryAfter == Int.MAX_VALUE.milliseconds)
    check(OkxWeb3Errors.requestsTooFrequent(retryAfter = (-1).seconds).retryAfter == Duration.ZERO)
    val full = OkxWeb3Errors.parameterEmpty("a", subcode = "s-1", details = listOf(ErrorDetail("amount", code = "too_small")), items = listOf(slow))
    check(full.subcode == "s-1" && full.items == listOf(slow) && full.headers.isEmpty())
    check(full.details.single().run { field == "amount" && code == "too_small" && message == null })
    check(copy(full).details.single().field == "amount")
    check(full.encode("*", requestId = "r-2", retryAfter = 3.seconds).headers["retry-after"] == "3")
    val received = mapOf("X-Kept" to listOf("a", "b"))
    check(OkxWeb3Errors.decode(400, empty, received)?.headers == received)
    check(OkxWeb3Errors.decode(400, "\ufeff$empty")?.code == ErrorCode.PARAMETER_EMPTY)
    check(OkxWeb3Errors.decode(400, listOf(1, 2))?.isIntermediary == true)
    check(e.render("zh-CN") == e.render("zh-hans") && e.render("xx, ar;q=0.5") == e.render("ar"))
}

/** What a task of another thread failed with is inside another exception. */
private fun concurrent() {
    val error: GeneralException = OkxWeb3Errors.parameterEmpty("a")
    val task = CompletableFuture.supplyAsync<Int> { throw error }.thenApply { it + 1 }
    for (get in listOf<() -> Unit>({ task.join() }, { task.get() })) {
        val e = runCatching(get).exceptionOrNull()
        check(OkxWeb3Errors.PARAMETER_EMPTY.matches(e) && OkxWeb3Errors.PARAMETER_EMPTY.match(e)?.parameter == "a")
        check(!OkxWeb3Errors.PARAMETER_ERROR.matches(e))
    }
    check(!OkxWeb3Errors.PARAMETER_EMPTY.matches(IllegalStateException(error)))
}

private fun parameters() {
    val unread = OkxWeb3Errors.decode(400, """{"code":"50014","msg":"hm"}""")
    check(OkxWeb3Errors.PARAMETER_EMPTY.matches(unread) && OkxWeb3Errors.PARAMETER_EMPTY.match(unread) == null)
    check(unread?.message == "50014 parameter_empty (HTTP 400): Parameter {parameter} can not be empty.")
    check(unread?.received == "hm" && unread.render() == "Parameter {parameter} can not be empty." && unread.params == null)
    check(OkxWeb3Errors.PARAMETER_EMPTY.match(null) == null && OkxWeb3Errors.PARAMETER_EMPTY.match(Exception()) == null)
    val params = OkxWeb3Errors.PARAMETER_EMPTY.match(OkxWeb3Errors.parameterEmpty("a"))
    check(params == ParameterEmptyParams("a") && params.hashCode() == ParameterEmptyParams("a").hashCode() && params != ParameterEmptyParams("b"))
    check("$params" == "ParameterEmptyParams(parameter=a)")
    check(OkxWeb3Errors.parameterEmpty("\$x {0} {other}").render() == "Parameter \$x {0} {other} can not be empty.")
    check(OkxWeb3Errors.PARAMETER_EMPTY.params.single().name == "parameter")
}

private fun unknown() {
    val e = OkxWeb3Errors.decode(503, """{"code":"99999","msg":"new"}""") ?: error("no error")
    check(!e.isKnown && e.code == ErrorCode("99999") && e.message == "99999 unknown error (HTTP 503): new" && e.retry == Retry.BACKOFF && e.name == null)
    check(e is UnknownErrorException && e.definition == null && fails { e.encode() })
    val page = OkxWeb3Errors.decode(502, "<p>Bad gateway</p>") ?: error("no error")
    check(page.isIntermediary && page.code == null && page.body == "<p>Bad gateway</p>" && page.message == "unknown error (HTTP 502)")
    check(page.render() == "HTTP 502")
    check(OkxWeb3Errors.decode(502, null)?.body == null)
}

/** The code and the message of a response that another library has read. */
private fun parts() {
    val headers = mapOf("Retry-After" to "3")
    val e = OkxWeb3Errors.decodeParts(400, "50014", "Parameter chainIndex can not be empty.", headers)
    check(e?.toJson(true) == OkxWeb3Errors.decode(400, empty, headers)?.toJson(true)) { "$e" }
    check(e?.body == null && OkxWeb3Errors.PARAMETER_EMPTY.match(e)?.parameter == "chainIndex")
    check(OkxWeb3Errors.decodeParts(200, "0", "ok") == null && OkxWeb3Errors.decodeParts(204, null, null) == null)
    check(OkxWeb3Errors.decodeParts(502, null, " ")?.isIntermediary == true)
    check(OkxWeb3Errors.decodeParts(404, "", "No such page.")?.isIntermediary == false)
}

private fun parsedBodies() {
    val body = mutableMapOf("code" to 50014, "msg" to "Parameter a can not be empty.", "data" to mutableListOf(1, Any(), null))
    val e = OkxWeb3Errors.decode(400, body) ?: error("no error")
    body.clear()
    check((e.body as Map<*, *>)["data"] == listOf(1, null, null) && fails { (e.body as MutableMap<*, *>).clear() })
    check(OkxWeb3Errors.PARAMETER_EMPTY.match(e)?.parameter == "a")
    val endless = HashMap<String, Any>().apply { put("code", this) }
    check(OkxWeb3Errors.decode(400, endless)?.isKnown == false)
    val broken = object : AbstractMap<String, Any>() {
        override val entries: Set<Map.Entry<String, Any>> get() = error("broken")
    }
    check(OkxWeb3Errors.decode(400, broken, broken)?.isKnown == false)
    check(OkxWeb3Errors.decode(400, java.util.TreeMap<Int, Any>(mapOf(1 to 2)))?.isKnown == false)
}

private fun copy(error: OkxWeb3Exception): OkxWeb3Exception {
    val bytes = ByteArrayOutputStream().also { ObjectOutputStream(it).writeObject(error) }.toByteArray()
    return ObjectInputStream(ByteArrayInputStream(bytes)).readObject() as OkxWeb3Exception
}

private fun serialization() {
    for (type in listOf(OkxWeb3Exception::class, GeneralException::class, UnknownErrorException::class, ErrorDetail::class)) {
        check(ObjectStreamClass.lookup(type.java).serialVersionUID == 1L) { type }
    }
    val raised = copy(OkxWeb3Errors.parameterEmpty("a", cause = IllegalStateException("why"), retryAfter = 5.seconds))
    check(raised is GeneralException && raised.render() == "Parameter a can not be empty." && raised.retryAfter == 5.seconds)
    check(OkxWeb3Errors.PARAMETER_EMPTY.match(raised)?.parameter == "a" && raised.cause?.message == "why")
    val decoded = copy(OkxWeb3Errors.decode(400, empty) ?: error("no error"))
    check(decoded.body == empty && decoded.code == ErrorCode.PARAMETER_EMPTY && decoded.items.isEmpty())
}

/** An error as another version of the table wrote it, where a code has other parameters or is unknown here. */
private fun copyAs(code: String): OkxWeb3Exception {
    val bytes = ByteArrayOutputStream().also { ObjectOutputStream(it).writeObject(OkxWeb3Errors.parameterEmpty("a")) }.toByteArray()
    val changed = bytes.toString(Charsets.ISO_8859_1).replace("50014", code).toByteArray(Charsets.ISO_8859_1)
    return ObjectInputStream(ByteArrayInputStream(changed)).readObject() as OkxWeb3Exception
}

private fun otherVersions() {
    val other = copyAs("50015")
    check(other.params == null && OkxWeb3Errors.EITHER_PARAMETER_REQUIRED.match(other) == null)
    check(other.message == "50015 ${other.name} (HTTP ${other.status}): ${other.render()}" && other.render() == "Either parameter {parameter} or {alternative} is required.")
    val unknown = copyAs("59999")
    check(!unknown.isKnown && unknown.params == null && unknown.message == "59999 unknown error (HTTP 400)")
}

/** The table has no number, so the function that writes one is called by its name. */
private fun numbers() {
    val format = Class.forName("com.example.okxweb3.ValuesKt").getMethod("formatValue", Any::class.java)
    val texts = mapOf(Math.scalb(1.0, -44) to "5.684341886080802e-14", 5e-324 to "5e-324", 1e21 to "1e+21", 0.1 to "0.1", 1e-7 to "1e-7")
    for ((number, text) in texts) check(format.invoke(null, number) == text) { number }
}

private fun hostileNumbers() {
    val failing = object : Number() {
        override fun toByte(): Byte = error("no number")
        override fun toShort(): Short = error("no number")
        override fun toInt(): Int = error("no number")
        override fun toLong(): Long = error("no number")
        override fun toFloat(): Float = error("no number")
        override fun toDouble(): Double = error("no number")
    }
    check(OkxWeb3Errors.decode(400, mapOf("code" to failing))?.isKnown == false)
}

private fun integersOutOfRange() {
    for (limit in listOf(Long.MAX_VALUE, Long.MIN_VALUE, (1L shl 53) - 1)) {
        val e = OkxWeb3Errors.parameterCountExceeded(parameter = "ids", limit = limit)
        check(limit.toString() in e.message && limit.toString() in e.encode().body && e.params?.get("limit") == limit)
    }
}

private fun otherProcesses() {
    val e = OkxWeb3Errors.parameterEmpty("chainIndex", requestId = "r-1")
    val read = OkxWeb3Errors.fromJson(e.toJson()) ?: error("no error")
    check(read is GeneralException && read.message == e.message && read.toJson() == e.toJson(sensitive = true))
    check(OkxWeb3Errors.PARAMETER_EMPTY.match(read)?.parameter == "chainIndex")
    for (text in listOf("", "null", "[]", """{"status":400}""", """{"catalog":"okx-web3","status":-1}""")) {
        check(OkxWeb3Errors.fromJson(text) == null)
    }
    val attributes =
        mapOf(
            "error.type" to "parameter_empty",
            "http.response.status_code" to 400L,
            "api.error.code" to "50014",
            "api.error.category" to "general",
            "api.error.retry" to "never",
            "api.request.id" to "r-1",
        )
    check(e.attributes == attributes)
}

private fun hostileHeaders() {
    val odd = listOf(null, 5, "", " ", "-1", emptyList<String>(), listOf(null), listOf(7), arrayOf("1"), Any(), "9".repeat(400), "\u0663")
    for (value in odd) {
        for (name in listOf("Retry-After", null, 5)) {
            val e = OkxWeb3Errors.decode(400, empty, mapOf(null to "x", name to value)) ?: error("no error")
            check(e.code == ErrorCode.PARAMETER_EMPTY)
        }
    }
    for (now in listOf(Instant.MIN, Instant.MAX)) {
        for (date in listOf("Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994")) {
            check(OkxWeb3Errors.decode(400, empty, mapOf("retry-after" to date), now)?.retryAfter != null)
        }
    }
}

private fun anyBytes() {
    val draw = Random(20261122)
    repeat(2000) { turn ->
        val bytes = if (turn % 2 == 0) draw.nextBytes(1 + draw.nextInt(80)) else empty.encodeToByteArray()
        repeat(turn % 4) { bytes[draw.nextInt(bytes.size)] = draw.nextBytes(1)[0] }
        val headers = mapOf("retry-after" to draw.nextBytes(9).decodeToString())
        for (error in listOf(OkxWeb3Errors.decode(400, bytes, headers), OkxWeb3Errors.decode(400, bytes.decodeToString(), headers))) {
            checkNotNull(error)
            check(error.status == 400 && error.message.length + error.render("ar").length > 0)
        }
    }
    check(OkxWeb3Errors.decode(400, byteArrayOf('{'.code.toByte(), -1))?.isIntermediary == true)
}
