/**
 * Who works with whom: links as they are laid down and as they show in tasks and meetings, measures of the network they make, where the two differ, and what a
 * scenario does to it. Reads tasks from work and agencies from structure; records nothing. {@link io.orgloom.coordination.network} computes.
 */
@NullMarked
package io.orgloom.coordination;

import org.jspecify.annotations.NullMarked;
