import com.example.okxweb3.OkxWeb3Errors
import com.example.okxweb3.OkxWeb3Exception
import com.google.gson.Gson
import com.google.gson.JsonSyntaxException
import java.io.File

private class ApiException(val code: String?, val status: Int, message: String, val parameters: List<String>) :
    RuntimeException(message)

private class Response(val code: String, val msg: String)

private class Case(val name: String, val status: Int, val body: String)

private val gson = Gson()

private val table = mapOf("50011" to Regex("Too Many Requests"), "50014" to Regex("""Parameter (.*) can not be empty\."""))

private fun decodeByHand(status: Int, body: String): ApiException? {
    val read =
        try {
            gson.fromJson(body, Response::class.java)
        } catch (_: JsonSyntaxException) {
            return ApiException(null, status, body.take(4096), emptyList())
        }
    if (read.code == "0") return null
    val match = table[read.code]?.matchEntire(read.msg)
    return ApiException(read.code, status, read.msg, match?.groupValues?.drop(1).orEmpty())
}

private fun codeOf(error: RuntimeException?): String? = if (error is OkxWeb3Exception) error.code?.value else (error as? ApiException)?.code

private var errors = 0

/** Nanoseconds for one call, over as many calls as take a tenth of a second. */
private fun time(call: () -> RuntimeException?): Double {
    var calls = 1
    while (true) {
        val start = System.nanoTime()
        repeat(calls) { if (call() != null) errors++ }
        val spent = System.nanoTime() - start
        if (spent > 100_000_000) return spent.toDouble() / calls
        calls *= 2
    }
}

/** Returns the median times of both ways in rounds that take turns. */
private fun measure(case: Case, rounds: Int): List<Double> {
    val ways = listOf({ OkxWeb3Errors.decode(case.status, case.body) }, { decodeByHand(case.status, case.body) })
    val (code, codeByHand) = ways.map { codeOf(it()) }
    check(code == codeByHand) { "${case.name}: $code is not $codeByHand" }
    val times = List(rounds) { ways.map(::time) }
    return ways.indices.map { way -> times.map { it[way] }.sorted()[rounds / 2] }
}

fun main() {
    val cases = gson.fromJson(File("../cases.json").readText(), Array<Case>::class.java)
    cases.forEach { measure(it, 15) } // for the compiler of the JVM
    for (case in cases) {
        val (decode, hand) = measure(case, 9)
        println("""{"case": "${case.name}", "decode": $decode, "hand": $hand}""")
    }
    check(errors > 0) { "nothing was decoded" }
}
