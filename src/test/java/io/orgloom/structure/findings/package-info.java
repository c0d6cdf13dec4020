@NullMarked
@NamedInterface("findings")
package io.orgloom.structure.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
