package io.orgloom.work;

import org.jspecify.annotations.Nullable;

/**
 * Why a task is late.
 *
 * @param cause a code of the installation's list
 * @param remedy what is done about it
 */
public record Delay(String cause, @Nullable String note, @Nullable String remedy) {
}
