package io.orgloom.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.jspecify.annotations.Nullable;

/** Says in two lines why the start was refused, instead of a page of stack trace. */
final class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
		@Nullable String message = cause.getMessage();
		return new FailureAnalysis(String.valueOf(message), "Stop the other process or choose another folder.", cause);
	}
}
