package io.orgloom.interchange.web;

import io.orgloom.graph.AsOf;
import io.orgloom.interchange.export.QuarterlyReportExport;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Quarter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quarterly reports drafted from the tasks. */
@RestController
class QuarterlyReportApi {

	private final QuarterlyReportExport exports;

	QuarterlyReportApi(QuarterlyReportExport exports) {
		this.exports = exports;
	}

	@Operation(summary = "The report of a quarter as a document", description = "As it stood on the day on, by default the last day of the quarter, or today while it lasts. unit: one "
			+ "agency, else all together. lang: en, vi or bn, that of the request by default.")
	@ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/api/reports/quarterly")
	void report(@RequestParam String quarter, @RequestParam @Nullable OrgUnitCode unit, @Parameter(schema = @Schema(allowableValues = "docx")) @RequestParam(defaultValue = "docx") String format,
			@Parameter(schema = @Schema(allowableValues = {"en", "vi", "bn"})) @RequestParam(required = false) @Nullable String lang,
			@RequestParam(name = "on", required = false) @Nullable String named, AsOf asOf, Locale locale, HttpServletResponse response) throws IOException {
		Quarter wanted = Quarter.of(quarter);
		LocalDate last = wanted.period().last();
		AsOf frozen = named == null && last.isBefore(asOf.on()) ? asOf.on(last) : asOf;
		Downloads.send(exports.report(wanted, unit, format, frozen, lang, locale), response);
	}
}
