package io.orgloom.interchange;

import java.util.Arrays;
import java.util.Objects;

/** A file somebody sent: its name and its bytes. */
public record Upload(String name, byte[] content) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Upload upload && name.equals(upload.name) && Arrays.equals(content, upload.content);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, Arrays.hashCode(content));
	}

	@Override
	public String toString() {
		return name + " (" + content.length + " bytes)";
	}
}
