/**
 * What comes in and goes out as files. {@link io.orgloom.interchange.FileImport} reads tables and maps of a territory or an apparatus, row by row
 * with their problems, and hands them to its register; the demonstration comes in through the same door. Scenarios go out by
 * {@code export} and come in by {@code patch}.
 */
@NullMarked
package io.orgloom.interchange;

import org.jspecify.annotations.NullMarked;
