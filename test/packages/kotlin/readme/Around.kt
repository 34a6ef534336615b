/** What the samples of the README name and do not say. */
package readme

import com.example.okxweb3.OkxWeb3Errors
import com.example.okxweb3.OkxWeb3Exception

internal const val status: Int = 400
internal const val body: String = ""
internal const val id: String = ""
internal const val languages: String = "ar"
internal val headers: Map<String, String> = emptyMap()
internal val cause: Throwable = IllegalStateException()
internal val e: OkxWeb3Exception = OkxWeb3Errors.systemError()

internal fun call(): Unit = Unit

internal fun reportToUser(error: OkxWeb3Exception): Unit = println(error)

internal fun retryLater(): Unit = Unit

internal fun askForTheOutcome(): Unit = Unit
