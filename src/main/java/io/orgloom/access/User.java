package io.orgloom.access;

import java.util.List;

/** An account as others may see it. */
public record User(String name, List<Grant> grants) {
}
