package io.orgloom.interchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file that may come in, recognised by its name. */
public sealed interface ImportFile permits TerritoryFile, StructureFile, PersonnelFile, WorkFile {

	String fileName();

	/** The columns it may have, in their usual order; a map has none. */
	List<String> columns();

	/** Whether it is meant by a name such as {@code units-2025-03.csv}. */
	default boolean isNamed(String name) {
		String plain = name.toLowerCase(Locale.ROOT);
		int dot = fileName().lastIndexOf('.');
		return plain.startsWith(fileName().substring(0, dot)) && plain.endsWith(fileName().substring(dot));
	}

	/** Every file that may come in. */
	static List<ImportFile> all() {
		return Stream.<ImportFile[]>of(TerritoryFile.values(), StructureFile.values(), PersonnelFile.values(), WorkFile.values()).flatMap(Stream::of).toList();
	}
}
