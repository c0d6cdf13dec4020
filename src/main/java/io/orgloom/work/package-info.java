/**
 * Work: deciding documents, work programmes by quarter, tasks with one lead agency, how they go on, and review meetings. {@link io.orgloom.work.Tasks} reads,
 * {@link io.orgloom.work.TaskPlanning} writes Changes, {@link io.orgloom.work.WorkBook} tells other features what was worked on. Tasks name agencies, never people.
 */
@NullMarked
package io.orgloom.work;

import org.jspecify.annotations.NullMarked;
