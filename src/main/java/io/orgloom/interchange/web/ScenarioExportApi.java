package io.orgloom.interchange.web;

import io.orgloom.interchange.Upload;
import io.orgloom.interchange.export.ExportFormat;
import io.orgloom.interchange.export.ScenarioExport;
import io.orgloom.interchange.patch.ScenarioIntake;
import io.orgloom.interchange.patch.ScenarioIntake.TakenIn;
import io.orgloom.interchange.patch.ScenarioPatch;
import io.orgloom.scenario.ScenarioId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios as files: out in six formats, in from another installation. */
@RestController
class ScenarioExportApi {

	private final ScenarioExport exports;
	private final ScenarioIntake intake;

	ScenarioExportApi(ScenarioExport exports, ScenarioIntake intake) {
		this.exports = exports;
		this.intake = intake;
	}

	@Operation(summary = "A scenario as a file", description = "format: xlsx, docx, pptx, geojson, csv or json; lang: en, vi or bn, that of the request by default.")
	@ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/api/scenarios/{id}/export")
	void export(@PathVariable ScenarioId id,
			@Parameter(schema = @Schema(allowableValues = {"xlsx", "docx", "pptx", "geojson", "csv", "json"})) @RequestParam String format,
			@Parameter(schema = @Schema(allowableValues = {"en", "vi", "bn"})) @RequestParam(required = false) @Nullable String lang, Locale locale,
			HttpServletResponse response) throws IOException {
		Downloads.send(exports.write(id, ExportFormat.of(format), lang, locale), response);
	}

	@Operation(summary = "A scenario of another installation", description = "Takes what export?format=json wrote; the units are found by their official codes on the base day.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = ScenarioPatch.class))))
	@ApiResponse(responseCode = "201", description = "The new draft", useReturnTypeSchema = true)
	@PostMapping(path = "/api/scenarios:import", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<TakenIn> takeIn(@RequestBody byte[] patch) {
		TakenIn taken = intake.takeIn(new Upload("", patch));
		return ResponseEntity.created(URI.create("/api/scenarios/" + taken.id())).eTag("\"" + taken.version() + "\"").body(taken);
	}
}
