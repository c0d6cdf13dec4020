package io.orgloom.interchange.web;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.ReviewRoundCode;
import io.orgloom.graph.AsOf;
import io.orgloom.interchange.export.CadrePlanExport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cadre plans and review rounds in the forms offices use. */
@RestController
class CadrePlanExportApi {

	private final CadrePlanExport exports;

	CadrePlanExportApi(CadrePlanExport exports) {
		this.exports = exports;
	}

	@Operation(summary = "A cadre plan as a document or a workbook", description = "docx: the list of those who are planned; xlsx: people, statistics, posts, findings. Every reading "
			+ "is logged. lang: en, vi or bn, that of the request by default.")
	@ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/api/cadre-plans/{id}/export")
	void plan(@PathVariable CadrePlanCode id, @Parameter(schema = @Schema(allowableValues = {"docx", "xlsx"})) @RequestParam String format,
			@Parameter(schema = @Schema(allowableValues = {"en", "vi", "bn"})) @RequestParam(required = false) @Nullable String lang, @RequestParam @Nullable String purpose, AsOf asOf,
			Locale locale, HttpServletResponse response) throws IOException {
		Downloads.send(exports.plan(id, format, asOf, new ReadPurpose("GET /api/cadre-plans/{id}/export", purpose), lang, locale), response);
	}

	@Operation(summary = "The minutes of a review round as a document", description = "Who was kept, added and taken out, and the count of votes of each meeting.")
	@ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/api/cadre-plans/{id}/rounds/{round}/export")
	void minutes(@PathVariable CadrePlanCode id, @PathVariable ReviewRoundCode round,
			@Parameter(schema = @Schema(allowableValues = {"en", "vi", "bn"})) @RequestParam(required = false) @Nullable String lang, @RequestParam @Nullable String purpose, AsOf asOf,
			Locale locale, HttpServletResponse response) throws IOException {
		Downloads.send(exports.minutes(id, round, asOf, new ReadPurpose("GET /api/cadre-plans/{id}/rounds/{round}/export", purpose), lang, locale), response);
	}
}
