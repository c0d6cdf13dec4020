package io.orgloom.work;

/**
 * When colours warn, as the office has it.
 *
 * @param yellow so many days before the deadline and later, to the agency itself
 * @param specialRed so many days after the deadline and later, to who gave the task
 */
public record AlertDays(int yellow, int specialRed) {
}
