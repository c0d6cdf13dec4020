package io.orgloom.graph;

import java.nio.file.Path;

/** Another process works on the data folder; two would destroy it. */
public final class DataFolderInUse extends RuntimeException {

	private static final long serialVersionUID = 1;

	DataFolderInUse(Path folder, Throwable cause) {
		super("The data folder " + folder + " is in use by another process. Stop that Orgloom first, or set ORGLOOM_DATA_DIR to another folder.", cause);
	}
}
