package driver

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.io.File
import java.time.Instant
import java.util.Base64
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** What the package has for one error; `raise` and `match` may be absent. */
internal class Binding(
    val name: String,
    val definition: Definition,
    val raise: ((Values, Options) -> ApiException)? = null,
    val match: ((Throwable?) -> List<Any>?)? = null,
)

/** What an error is raised with. */
internal class Options(json: JsonObject) {
    val requestId: String? = json.text("requestId")
    val retryAfter: Duration? = json.wait()
    val subcode: String? = json.text("subcode")
    val details: List<ErrorDetail> =
        json.getAsJsonArray("details").orEmpty().map { it.asJsonObject }.map { ErrorDetail(it.text("field"), it.text("code"), it.text("message")) }
    val items: List<ApiException> = json.getAsJsonArray("items").orEmpty().map { raise(it.asJsonObject) }
}

private fun JsonObject.wait(): Duration? = get("retryAfterMs")?.asLong?.milliseconds

private fun JsonArray?.orEmpty(): Iterable<JsonElement> = this ?: emptyList()

/** The values of a case's parameters. */
internal class Values(private val members: JsonObject?) {
    fun ofString(name: String): String = member(name).asString

    fun ofLong(name: String): Long = member(name).asLong

    fun ofDouble(name: String): Double = member(name).asDouble

    fun ofBoolean(name: String): Boolean = member(name).asBoolean

    private fun member(name: String): JsonElement = requireNotNull(members).get(name)
}

/** Answers the vectors in a file with the package under test: a line of JSON for each case. */
public fun main(args: Array<String>) {
    val vectors = File(args.last()).reader().use { JsonParser.parseReader(it) }.asJsonObject
    System.out.bufferedWriter().use { out ->
        for (case in vectors.getAsJsonArray("cases")) {
            val answer = mapOf("id" to case.asJsonObject.text("id"), "saw" to answer(case.asJsonObject))
            out.append(buildString { write(answer) }).append('\n')
        }
    }
}

private fun JsonObject.text(name: String): String? = get(name)?.takeUnless { it.isJsonNull }?.asString

private fun answer(case: JsonObject): Any? =
    when (val op = case.text("op")) {
        "lookup" -> Api.lookup(ErrorCode(case.text("code").orEmpty()))?.let(::reportDefinition)
        "raise" -> {
            val error = raise(case)
            val texts = case.getAsJsonArray("locales").associate { it.asString to error.render(it.asString) }
            report(error) + ("rendered" to mapOf("" to error.render()) + texts)
        }
        "encode" -> encode(raise(case), case)
        "forward" ->
            try {
                encode(received(case), case)
            } catch (_: IllegalStateException) {
                null
            }
        "answer" -> answered(case)
        "decode" -> decode(case)?.let(::report)
        "export" -> exported(if (case.get("raised").isJsonNull) received(case) else raise(case.getAsJsonObject("raised")))
        "import" -> Api.fromJson(case.text("json").orEmpty())?.let(::report)
        "print" -> printed(decode(case), case.text("body").orEmpty(), bindings.getValue(case.text("name").orEmpty()))
        "matches" -> matches(decode(case), bindings.getValue(case.text("name").orEmpty()))
        "belongs" -> belongs(case.text("operation").orEmpty(), decode(case))
        else -> "unknown op $op"
    }

private fun raise(case: JsonObject): ApiException {
    val values = Values(case.get("params") as? JsonObject)
    val raise = requireNotNull(bindings.getValue(case.text("name").orEmpty()).raise)
    return raise(values, Options(case.getAsJsonObject("options")))
}

private fun encode(error: ApiException, case: JsonObject): Any {
    val adding = case.getAsJsonObject("adding")
    return reportEncoded(error.encode(case.text("locale"), adding.text("requestId"), adding.wait(), nowOf(case)))
}

private fun received(case: JsonObject): ApiException = requireNotNull(decode(case.getAsJsonObject("received")))

private fun answered(case: JsonObject): Any {
    val error = if (case.get("received").isJsonNull) Error(case.text("text")) else received(case)
    val adding = case.getAsJsonObject("adding")
    return reportEncoded(encodeAny(error, case.text("locale"), adding.text("requestId"), adding.wait(), nowOf(case)))
}

private fun nowOf(case: JsonObject): Instant = Instant.ofEpochMilli(case.get("now").asLong)

private fun reportEncoded(encoded: EncodedError): Any = encoded.run { mapOf("status" to status, "headers" to headers, "body" to body) }

private fun decode(case: JsonObject): ApiException? {
    val status = case.get("status").asInt
    val body = case.text("body").orEmpty()
    val headers = case.getAsJsonObject("headers")?.let { parsed(it) as Map<*, *> }
    val now = case.text("now")?.let { Instant.ofEpochMilli(it.toLong()) }
    val json = if (case.get("parsed")?.asBoolean == true) parsed(JsonParser.parseString(body)) else null
    val base64 = case.text("base64")
    return when {
        base64 != null -> Api.decode(status, Base64.getDecoder().decode(base64), headers, now ?: Instant.now())
        json is List<*> -> Api.decode(status, json, headers, now ?: Instant.now())
        json is Map<*, *> -> if (now == null) Api.decode(status, json, headers) else Api.decode(status, json, headers, now)
        now == null -> Api.decode(status, body, headers)
        else -> Api.decode(status, body, headers, now)
    }
}

/** JSON as Kotlin has it when a library has parsed it. */
private fun parsed(json: JsonElement): Any? =
    when (json) {
        is JsonObject -> json.entrySet().associate { (name, value) -> name to parsed(value) }
        is JsonArray -> json.map(::parsed)
        is JsonPrimitive -> if (json.isString) json.asString else if (json.isBoolean) json.asBoolean else json.asDouble
        else -> null
    }


private fun exported(error: ApiException): Any =
    mapOf(
        "json" to parsed(JsonParser.parseString(error.toJson())),
        "withSensitive" to parsed(JsonParser.parseString(error.toJson(sensitive = true))),
        "attributes" to error.attributes,
    )

/** Numbers that JSON does not have in every language are texts in the vectors. */
private fun jsonOf(value: Any): Any =
    if ((value is Long && value !in 1 - (1L shl 53)..<(1L shl 53)) || (value is Double && !value.isFinite())) value.toString() else value

private fun matches(error: ApiException?, binding: Binding): Any {
    val names = binding.definition.params.map { it.name }
    val params = binding.match?.invoke(error)?.let { names.zip(it).toMap() }
    return mapOf("matches" to binding.definition.matches(error), "params" to params)
}

private fun reportDefinition(definition: Definition): Any =
    mapOf(
        "code" to definition.code.value,
        "name" to definition.name,
        "category" to definition.category.value,
        "status" to definition.status,
        "kind" to definition.kind,
        "message" to definition.message,
        "params" to definition.params.map { mapOf("name" to it.name, "type" to it.type, "sensitive" to it.isSensitive) },
        "retry" to definition.retry,
        "deprecated" to definition.isDeprecated,
        "replacement" to definition.replacement,
        "docs" to definition.docs,
    )

private fun report(error: ApiException): Map<String, Any?> =
    mapOf(
        "known" to error.isKnown,
        "code" to error.code?.value,
        "name" to error.name,
        "category" to error.category?.value,
        "subcode" to error.subcode,
        "status" to error.status,
        "message" to error.message,
        "received" to error.received,
        "params" to error.params?.mapValues { jsonOf(it.value) },
        "retry" to error.retry,
        "retryAfterMs" to error.retryAfter?.inWholeMilliseconds,
        "requestId" to error.requestId,
        "intermediary" to error.isIntermediary,
        "body" to if (error.index == null) error.body as? String else null,
        "index" to error.index,
        "details" to error.details.map { mapOf("field" to it.field, "code" to it.code, "message" to it.message) },
        "items" to error.items.map(::report),
    )

private fun StringBuilder.write(value: Any?) {
    when (value) {
        is Map<*, *> -> writeAll('{', value.entries, '}') { (name, member) ->
            write(name)
            append(':')
            write(member)
        }
        is List<*> -> writeAll('[', value, ']') { write(it) }
        is Enum<*> -> write(value.name.lowercase())
        is String -> {
            append('"')
            for (unit in value) if (unit in ' '..'~' && unit != '"' && unit != '\\') append(unit) else append("\\u%04x".format(unit.code))
            append('"')
        }
        else -> append(value)
    }
}

private fun <T> StringBuilder.writeAll(open: Char, values: Collection<T>, close: Char, write: (T) -> Unit) {
    append(open)
    for ((place, value) in values.withIndex()) {
        if (place > 0) append(',')
        write(value)
    }
    append(close)
}
