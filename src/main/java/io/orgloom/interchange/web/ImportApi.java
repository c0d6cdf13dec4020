package io.orgloom.interchange.web;

import io.orgloom.access.Access;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
import io.orgloom.territory.IntakeReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Territories, apparatuses and cadres as files, for programs. A dry run answers 200 with the report; otherwise 201 with the Change, or 422 with every problem. */
@RestController
@RequestMapping("/api/imports")
class ImportApi {

	private final FileImport imports;
	private final Access access;
	private final Times times;

	ImportApi(FileImport imports, Access access, Times times) {
		this.imports = imports;
		this.access = access;
		this.times = times;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<IntakeReport> takeIn(@RequestParam List<MultipartFile> files, @RequestParam String from, @RequestParam String reason,
			@RequestParam @Nullable String document, @RequestParam(defaultValue = "false") boolean dryRun) {
		List<Upload> uploads = files.stream().filter(file -> !file.isEmpty()).map(ImportApi::upload).toList();
		access.require(FileImport.role(uploads), null, times.now());
		ChangeNote note = new ChangeNote(access.actor(), reason, document == null || document.isBlank() ? null : document.strip());
		if (dryRun) {
			return ResponseEntity.ok(imports.rehearse(uploads, Times.day("from", from), note));
		}
		IntakeReport report = imports.takeIn(uploads, Times.day("from", from), note);
		long number = report.change() == null ? 0 : report.change().number();
		return ResponseEntity.created(URI.create("/api/changes/" + number)).body(report);
	}

	private static Upload upload(MultipartFile file) {
		try {
			String name = file.getOriginalFilename();
			return new Upload(name == null ? "" : name, file.getBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
