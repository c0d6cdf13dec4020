package io.orgloom.interchange.web;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.CadreCode;
import io.orgloom.graph.AsOf;
import io.orgloom.interchange.export.CadreExport;
import io.orgloom.structure.OrgUnitCode;
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

/** Cadres as a workbook. */
@RestController
class CadreExportApi {

	private final CadreExport exports;

	CadreExportApi(CadreExport exports) {
		this.exports = exports;
	}

	@Operation(summary = "The cadres of an org unit and all below it, or those a filter finds, as a workbook", description = "Who holds which post on a day; personal data only of those whose data "
			+ "the reader may see, every reading logged. lang: en, vi or bn, that of the request by default.")
	@ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/api/cadres:export")
	void export(@RequestParam @Nullable OrgUnitCode unit, @RequestParam @Nullable String filter, @Parameter(schema = @Schema(allowableValues = {"en", "vi", "bn"})) @RequestParam(required = false) @Nullable String lang,
			@RequestParam @Nullable String purpose, AsOf asOf, Locale locale, HttpServletResponse response) throws IOException {
		Downloads.send(exports.write(unit, filter, asOf, new ReadPurpose("GET /api/cadres:export", purpose), lang, locale), response);
	}

	@Operation(summary = "What is recorded of one cadre, in the order of form 2C", description = "Personal data only where the reader may see them, every reading logged; family, health and "
			+ "religion are left blank. lang: en, vi or bn, that of the request by default.")
	@ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/api/cadres/{code}/form-2c")
	void form(@PathVariable CadreCode code, @Parameter(schema = @Schema(allowableValues = {"en", "vi", "bn"})) @RequestParam(required = false) @Nullable String lang,
			@RequestParam @Nullable String purpose, AsOf asOf, Locale locale, HttpServletResponse response) throws IOException {
		Downloads.send(exports.form(code, asOf, new ReadPurpose("GET /api/cadres/{code}/form-2c", purpose), lang, locale), response);
	}
}
