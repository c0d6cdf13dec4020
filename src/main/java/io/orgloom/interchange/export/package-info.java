/**
 * Scenarios as files: a workbook, a table, a map, a scheme in the order offices use. Writers get a {@link io.orgloom.interchange.export.PlanDossier}
 * that holds all they need, and ask nobody for more.
 */
@NullMarked
package io.orgloom.interchange.export;

import org.jspecify.annotations.NullMarked;
