internal fun nothing() = Unit
