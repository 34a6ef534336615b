package driver

import java.io.PrintWriter
import java.io.StringWriter
import java.lang.reflect.Modifier
import java.text.MessageFormat
import java.util.concurrent.CompletionException
import java.util.logging.Level
import java.util.logging.LogRecord
import java.util.logging.SimpleFormatter

/** An error, and an unknown one with the same text, in every way in which a log may print them. */
internal fun printed(error: ApiException?, text: String, binding: Binding): List<String> {
    val known = requireNotNull(error)
    val params = (binding.definition as ParamsDefinition).match(known)
    val page = requireNotNull(Api.decode(502, "<p>$text", mapOf("x-text" to text)))
    val detail = ErrorDetail("field", "code", text)
    val parts = listOf(known.details, known.items, known.params, known.definition, known.definition?.params, params, detail, known.encode())
    val all = listOf(known, page, binding.definition) + parts
    return all.flatMap { listOf("$it", "%s".format(it), MessageFormat.format("{0}", it), listOf(it).toString(), fields(it, 6), getters(it, 4)) } +
        listOf(known, page).flatMap { traces(it) + listOf(it.message, it.toJson(), it.attributes.toString()) }
}

/** A throwable as stack traces and java.util.logging print it, also as the cause of another one or beside it. */
private fun traces(error: Throwable): List<String> {
    val around = CompletionException(IllegalStateException("around", error)).apply { addSuppressed(error) }
    val record = LogRecord(Level.SEVERE, "{0}").apply {
        thrown = error
        parameters = arrayOf(error)
    }
    val writer = StringWriter().also { around.printStackTrace(PrintWriter(it)) }
    return listOf(error.stackTraceToString(), around.toString(), writer.toString(), SimpleFormatter().format(record), error.localizedMessage)
}

private fun isOwn(type: Class<*>): Boolean = type.packageName == ApiException::class.java.packageName

/** The fields that Gson and ToStringBuilder of Commons Lang print: those that are neither static nor transient. A detail is its fields. */
private fun fields(value: Any?, depth: Int): String = when {
    depth == 0 || value == null -> ""
    value is Map<*, *> && !isOwn(value.javaClass) -> value.entries.joinToString { "${it.key}=${fields(it.value, depth - 1)}" }
    value is Iterable<*> -> value.joinToString { fields(it, depth - 1) }
    value is Array<*> -> value.joinToString { fields(it, depth - 1) }
    !isOwn(value.javaClass) || value is ErrorDetail -> value.toString()
    else -> generateSequence<Class<*>>(value.javaClass) { it.superclass }.takeWhile(::isOwn).flatMap { it.declaredFields.asIterable() }
        .filterNot { Modifier.isStatic(it.modifiers) || Modifier.isTransient(it.modifiers) }
        .joinToString { field -> field.name + "=" + fields(field.apply { isAccessible = true }.get(value), depth - 1) }
}

/** The getters that Jackson calls: public ones that start with `get` or `is` and have no parameters. */
private fun getters(value: Any?, depth: Int): String = when {
    depth == 0 || value == null -> ""
    value is Iterable<*> -> value.joinToString { getters(it, depth - 1) }
    !isOwn(value.javaClass) || value is Map<*, *> -> value.toString()
    else -> value.javaClass.methods
        .filter { it.parameterCount == 0 && !Modifier.isStatic(it.modifiers) && (it.name.startsWith("get") || it.name.startsWith("is")) && it.name != "getClass" }
        .joinToString { getter -> getter.name + "=" + getters(getter.invoke(value), depth - 1) }
}
