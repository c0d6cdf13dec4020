package io.orgloom.interchange.web;

import io.orgloom.coordination.CoordinationReview;
import io.orgloom.coordination.NetworkQuestion;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.interchange.export.CoordinationExport;
import io.orgloom.structure.OrgUnitCode;
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

/** The network of agencies as a file. */
@RestController
class CoordinationExportApi {

	private final CoordinationReview review;
	private final CoordinationExport exports;

	CoordinationExportApi(CoordinationReview review, CoordinationExport exports) {
		this.review = review;
		this.exports = exports;
	}

	@Operation(summary = "The network of agencies as a file", description = "graphml and gexf for tools that analyse graphs (gexf with the days of each link), csv and xlsx as tables, svg and "
			+ "png as a picture; around: the agency whose own links are drawn. lang: en, vi or bn, that of the request by default.")
	@ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	@GetMapping("/api/coordination/export")
	void export(@Parameter(schema = @Schema(allowableValues = {"graphml", "gexf", "csv", "xlsx", "svg", "png"})) @RequestParam String format, @RequestParam @Nullable String from,
			@RequestParam @Nullable String to, @RequestParam @Nullable String within, @RequestParam @Nullable String on, @RequestParam @Nullable String around,
			@Parameter(schema = @Schema(allowableValues = {"en", "vi", "bn"})) @RequestParam(required = false) @Nullable String lang, AsOf asOf, Locale locale,
			HttpServletResponse response) throws IOException {
		NetworkQuestion question = review.question(day("from", from), day("to", to), code(within), asOf, on != null && !on.isBlank());
		Downloads.send(exports.write(question, CoordinationExport.format(format), code(around), lang, locale), response);
	}

	private static @Nullable LocalDate day(String parameter, @Nullable String value) {
		return value == null || value.isBlank() ? null : Times.day(parameter, value.strip());
	}

	private static @Nullable OrgUnitCode code(@Nullable String value) {
		return value == null || value.isBlank() ? null : new OrgUnitCode(value.strip());
	}
}
