package kotlinx.coroutines

import kotlin.time.Duration

/** The function of kotlinx.coroutines that the README shows. */
@Suppress("RedundantSuspendModifier")
internal suspend fun delay(time: Duration): Unit = println(time)
