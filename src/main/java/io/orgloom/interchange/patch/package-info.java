/**
 * Scenarios between installations: steps with the state's codes and names of the units they touch, since identities differ from one ledger to another.
 */
@NullMarked
package io.orgloom.interchange.patch;

import org.jspecify.annotations.NullMarked;
