package io.orgloom.interchange;

import io.orgloom.territory.RowProblem;
import io.orgloom.territory.TerritoryBundle.Place;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What somebody sent, sorted by the files of one kind; what is not of that kind is a problem. */
final class FileSet<F extends Enum<F> & ImportFile> {

	private final Class<F> kind;
	private final List<RowProblem> problems;
	private final Map<F, Upload> files;

	FileSet(Class<F> kind, List<Upload> uploads, List<RowProblem> problems) {
		this.kind = kind;
		this.problems = problems;
		this.files = new EnumMap<>(kind);
		uploads.forEach(this::sort);
		if (uploads.isEmpty()) {
			problem("", "no.files");
		}
	}

	private void sort(Upload upload) {
		F file = Arrays.stream(kind.getEnumConstants()).filter(each -> each.isNamed(upload.name())).findFirst().orElse(null);
		if (file != null) {
			if (files.putIfAbsent(file, upload) != null) {
				problem(upload.name(), "file.twice", file.fileName());
			}
		} else if (ImportFile.all().stream().anyMatch(each -> each.isNamed(upload.name()))) {
			problem(upload.name(), "other.kind");
		} else {
			problem(upload.name(), "unknown.file", ImportFile.all().stream().map(ImportFile::fileName).collect(Collectors.joining(", ")));
		}
	}

	/** The file as it was sent. */
	Optional<Upload> upload(F file) {
		return Optional.ofNullable(files.get(file));
	}

	/** The rows of a table; none where it was not sent. */
	<R> List<R> table(F file, Set<String> required, BiFunction<Cells, Place, R> reader) {
		return upload(file).map(upload -> Table.read(upload, file, required, problems, reader)).orElse(List.of());
	}

	private void problem(String file, String key, Object... arguments) {
		problems.add(RowProblem.at(new Place(file, 0), "", file, key, arguments));
	}
}
