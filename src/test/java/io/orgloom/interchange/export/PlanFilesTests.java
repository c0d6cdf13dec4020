package io.orgloom.interchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.orgloom.policy.FindingTexts;
import io.orgloom.policy.PolicyPack;
import io.orgloom.scenario.Consultation;
import io.orgloom.scenario.EvaluatedPlan;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.FigureSource;
import io.orgloom.territory.UnitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files of a small plan, read back. By hand: Xã Mới has 10 + 20.5 + 31 / 4 = 38.25 km² and 4,000 + 6,000 + 2,250 people (a quarter of 9,001 is 2,250.25;
 * the remainder goes to the larger piece), 127.5 % of 30 km² and 153.1 % of 8,000 people; Xã Đôi has 11 km² (36.7 %) and 2,500 people (31.3 %).
 */
class PlanFilesTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private final EvaluatedPlan plan = EvaluatedPlan.small();
	private final PlanDossier dossier = dossier(plan);

	/** What a writer does with a stream. */
	private interface Writing {
		void to(OutputStream out) throws IOException;
	}

	static PlanDossier dossier(EvaluatedPlan plan) {
		List<Consultation> asked = List.of(new Consultation(1, Consultation.Kind.VOTERS, null, LocalDate.of(2026, 10, 1), 1_000L, 950L, 931L, 19L, "BB 12", null, "lan",
				EvaluatedPlan.AT));
		AdministrativeUnit scope = plan.scenario().within() == null ? null : plan.base().unit(plan.base().number(new UnitCode("40")).orElseThrow());
		return new PlanDossier(plan.scenario(), scope, plan.before(), plan.after(), plan.base(), plan.steps(), asked,
				List.of(new FigureSource("population", "CENSUS", "@census", 6, 1, 3)), null, PlanEffects.NONE, "mai", EvaluatedPlan.AT);
	}

	static Words words(String language) {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			texts.setBasenames(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("_en.properties"))
				.map(name -> "messages/" + name.replace("_en.properties", "")).toArray(String[]::new));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		return new Words(texts, new FindingTexts(PolicyPack.fromClasspath("policy/vietnam-2025.yaml")), Locale.of(language), ZONE);
	}

	/** Unit squares in a row: 00001 to 00006 from west to east, all but 00006. */
	static Map<UnitCode, Geometry> squares() {
		Map<UnitCode, Geometry> squares = new HashMap<>();
		for (int i = 1; i <= 5; i++) {
			double x = 105 + i * 0.1;
			// clockwise, as no GeoJSON may be
			squares.put(new UnitCode("0000" + i), GEOMETRY.createPolygon(new Coordinate[] {new Coordinate(x, 18), new Coordinate(x, 18.1),
					new Coordinate(x + 0.1, 18.1), new Coordinate(x + 0.1, 18), new Coordinate(x, 18)}));
		}
		return squares;
	}

	private static byte[] written(Writing writing) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writing.to(out);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return out.toByteArray();
	}

	private XSSFWorkbook workbook(String language) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(written(out -> PlanWorkbook.write(dossier, words(language), out))));
	}

	private static Row row(XSSFSheet sheet, String first, int column, String text) {
		return StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(0) != null && row.getCell(0).toString().equals(first)
				&& row.getCell(column) != null && row.getCell(column).toString().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void theWorkbookSaysWhoGoesWhere() throws IOException {
		try (XSSFWorkbook workbook = workbook("en")) {
			XSSFSheet sheet = workbook.getSheet("Assignments");
			Row part = row(sheet, "00003", 3, "Xã Mới");
			assertThat(part.getCell(2).getStringCellValue()).isEqualTo("00777");
			assertThat(part.getCell(5).getNumericCellValue()).isEqualTo(0.25);
			assertThat(part.getCell(6).getStringCellValue()).isEqualTo("area");
			assertThat(part.getCell(7).getStringCellValue()).isEqualTo("Điều 1");
			assertThat(part.getCell(8).getStringCellValue()).isEqualTo("part");
			assertThat(row(sheet, "00003", 3, "Xã Ba").getCell(5).getNumericCellValue()).isEqualTo(0.75);
			assertThat(row(sheet, "00004", 3, "Xã Đôi").getCell(2).getStringCellValue()).isEqualTo("new:2");
			// three lines of title, an empty one, the head, seven parts of six communes
			assertThat(sheet.getLastRowNum()).isEqualTo(11);
			assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
			assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:I12");
			assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("Sắp xếp Thử / 2025", "version 7");
			assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("Tỉnh Thử", "30 Jun 2025", "1 Jul 2025", "Change 3", "census");
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("25 Nov 2026", "20:20", "mai");
		}
	}

	@Test
	void codesAreTextsAndNothingIsAFormula() throws IOException {
		try (XSSFWorkbook workbook = workbook("vi")) {
			Cell name = row(workbook.getSheetAt(0), "00001", 3, "Xã Mới").getCell(1);
			assertThat(name.getStringCellValue()).isEqualTo("=Xã Một");
			assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
			workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
			assertThat(row(workbook.getSheetAt(0), "00002", 3, "Xã Mới").getCell(0).getCellType()).isEqualTo(CellType.STRING);
		}
	}

	@Test
	void theWorkbookHoldsTheFiguresOfTheEvaluation() throws IOException {
		try (XSSFWorkbook workbook = workbook("en")) {
			Row formed = row(workbook.getSheet("Units"), "00777", 1, "Xã Mới");
			assertThat(formed.getCell(4).getStringCellValue()).isEqualTo("formed");
			assertThat(formed.getCell(5).getNumericCellValue()).isEqualTo(38.25);
			assertThat(formed.getCell(6).getNumericCellValue()).isEqualTo(127.5);
			assertThat(formed.getCell(7).getNumericCellValue()).isEqualTo(12_250);
			assertThat(formed.getCell(8).getNumericCellValue()).isEqualTo(153.125);
			assertThat(formed.getCell(9).getStringCellValue()).isEqualTo("Xã Hai");
			assertThat(formed.getCell(10)).isNull();
			Row cut = row(workbook.getSheet("Units"), "00003", 1, "Xã Ba");
			assertThat(cut.getCell(4).getStringCellValue()).isEqualTo("changed");
			assertThat(cut.getCell(7).getNumericCellValue()).isEqualTo(6_751);
			assertThat(row(workbook.getSheet("Units"), "00006", 1, "Xã Sáu").getCell(4).getStringCellValue()).isEqualTo("kept");
			Row pair = row(workbook.getSheet("Units"), "new:2", 1, "Xã Đôi");
			assertThat(pair.getCell(10).getStringCellValue()).isEqualTo("yes");
			assertThat(pair.getCell(12).getStringCellValue()).isEqualTo("neither");
			Row finding = row(workbook.getSheet("Findings"), "new:2", 2, "AU-01-xa");
			assertThat(finding.getCell(5).getNumericCellValue()).isEqualTo(2_500);
			assertThat(finding.getCell(6).getNumericCellValue()).isEqualTo(8_000);
			assertThat(finding.getCell(9).getStringCellValue()).isEqualTo("not met");
			assertThat(finding.getCell(12).getStringCellValue()).contains("1211/2016/UBTVQH13");
			assertThat(finding.getCell(14).getStringCellValue()).startsWith("https://");
			Row step = workbook.getSheet("Changes").getRow(5);
			assertThat(step.getCell(0).getNumericCellValue()).isEqualTo(1);
			assertThat(step.getCell(2).getStringCellValue()).isEqualTo("=Xã Một (00001); Xã Hai (00002); 25.0 % Xã Ba (00003), Điều 1 → new unit Xã Mới (commune)");
			assertThat(step.getCell(3).getStringCellValue()).isEqualTo("lan");
			assertThat(step.getCell(4).getLocalDateTimeCellValue()).isEqualTo("2026-11-25T20:20:00");
			assertThat(workbook.getSheet("Sources").getRow(5).getCell(2).getStringCellValue()).isEqualTo("@census");
		}
	}

	@Test
	void theTableHasOneRowAPart() {
		String text = new String(written(out -> AssignmentTable.write(dossier, out)), StandardCharsets.UTF_8);
		assertThat(text.lines()).containsExactly("\uFEFFold,new,share,basis,scope,clause,oldName,newName,newType", "00001,00777,1,,FULL,,'=Xã Một,Xã Mới,COMMUNE",
				"00002,00777,1,,FULL,,Xã Hai,Xã Mới,COMMUNE", "00003,00003,0.75,,PARTIAL,,Xã Ba,Xã Ba,COMMUNE",
				"00003,00777,0.25,area,PARTIAL,Điều 1,Xã Ba,Xã Mới,COMMUNE", "00004,new:2,1,,FULL,,Xã Bốn,Xã Đôi,COMMUNE",
				"00005,new:2,1,,FULL,,Xã Năm,Xã Đôi,COMMUNE", "00006,00006,1,,FULL,,Xã Sáu,Xã Sáu,COMMUNE");
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\tx"})
	void aTableStartsNoFormula(String text) {
		assertThat(AssignmentTable.guarded(text)).isEqualTo("'" + text);
		assertThat(AssignmentTable.guarded("Xã " + text)).isEqualTo("Xã " + text);
	}

	@Test
	void theMapHasABoundaryOnlyWhereThereIsOne() {
		JsonNode map = JsonMapper.builder().build().readTree(written(out -> PlanMapFile.write(dossier, squares(), out)));
		Map<String, JsonNode> features = StreamSupport.stream(map.path("features").spliterator(), false)
			.collect(Collectors.toMap(feature -> feature.path("id").asString(), feature -> feature));
		assertThat(features.keySet()).containsExactlyInAnyOrder("new:1", "new:2", "00003", "00006");
		assertThat(features.get("new:1").path("geometry").isNull()).isTrue();
		assertThat(features.get("new:1").path("properties").path("boundary").asString()).isEqualTo("DIVIDED");
		assertThat(features.get("00003").path("properties").path("boundary").asString()).isEqualTo("DIVIDED");
		assertThat(features.get("00006").path("properties").path("boundary").asString()).isEqualTo("NOT_RECORDED");
		JsonNode pair = features.get("new:2");
		assertThat(pair.path("properties").path("boundary").asString()).isEqualTo("JOINED");
		assertThat(pair.path("properties").path("population").asLong()).isEqualTo(2_500);
		assertThat(pair.path("properties").path("from").get(0).path("officialCode").asString()).isEqualTo("00004");
		assertThat(pair.path("geometry").path("type").asString()).isEqualTo("Polygon");
		JsonNode shell = pair.path("geometry").path("coordinates").get(0);
		// twice a square of 0.1 degrees; positive where the shell runs anticlockwise
		double twiceTheArea = IntStream.range(0, shell.size() - 1).mapToDouble(i -> shell.get(i).get(0).asDouble() * shell.get(i + 1).get(1).asDouble()
				- shell.get(i + 1).get(0).asDouble() * shell.get(i).get(1).asDouble()).sum();
		assertThat(twiceTheArea).isCloseTo(0.04, offset(1e-6));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en|SCHEME|38.25|12,250|127.5|not assessed
			vi|ĐỀ ÁN|38,25|12.250|127,5|không phải đánh giá
			bn|প্রকল্প|৩৮.২৫|১২,২৫০|১২৭.৫|মূল্যায়িত নয়
			""")
	void theSchemeHasItsPartsAndFiguresInEachLanguage(String language, String title, String area, String people, String percent, String meets) throws IOException {
		byte[] file = written(out -> SchemeDocument.write(dossier, squares(), words(language), out));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			List<String> paragraphs = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
			assertThat(paragraphs).contains(title).noneMatch(text -> text.contains("export.") || text.contains("??") || text.matches("(?s).*\\{\\d}.*"));
			assertThat(document.getParagraphs().stream().filter(paragraph -> "Heading1".equals(paragraph.getStyle()))).hasSize(5 + 3);
			// head; M1; M2, findings, left alone, M3; impact, M4, M5, M6; M7; foot; sources, licences; steps
			assertThat(document.getTables()).hasSize(15);
			List<String> option = cells(document.getTables().get(2), 3);
			assertThat(option).contains("=Xã Một", "Xã Mới", area, people, percent, "Xã Hai", meets);
			assertThat(cells(document.getTables().get(2), 5)).contains("Xã Ba", "≈ " + words(language).whole(2_250)).doesNotContain("Xã Mới");
			assertThat(document.getTables().get(2).getRows()).hasSize(2 + 6);
			assertThat(cells(document.getTables().get(1), 2).getFirst()).isEqualTo(words(language).plain(1));
			assertThat(document.getAllPictures()).hasSize(2);
			assertThat(document.getTables().get(2).getRow(0).isRepeatHeader()).isTrue();
			assertThat(document.getTables().get(2).getRow(3).isCantSplitRow()).isTrue();
		}
	}

	private static List<String> cells(XWPFTable table, int row) {
		return table.getRow(row).getTableCells().stream().map(cell -> cell.getText()).toList();
	}

	@Test
	void bengaliIsMarkedAsAComplexScriptAndNamesAreNot() throws IOException {
		byte[] file = written(out -> SchemeDocument.write(dossier, squares(), words("bn"), out));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()).filter(run -> run.text().matches("(?s).*\\p{L}.*")).forEach(run -> {
				boolean bengali = run.text().codePoints().anyMatch(c -> c >= 0x0980 && c <= 0x09FF);
				boolean marked = run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfCsArray() > 0;
				assertThat(marked).as(run.text()).isEqualTo(bengali);
			});
		}
	}

	@Test
	void whatTheSystemDoesNotHoldIsSaidAndNotInvented() throws IOException {
		byte[] file = written(out -> SchemeDocument.write(dossier, Map.of(), words("en"), out));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			assertThat(document.getAllPictures()).isEmpty();
			assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).anyMatch(text -> text.contains("no map can be drawn"));
			for (int table : new int[] {7, 8, 9}) {
				assertThat(document.getTables().get(table).getRows()).hasSize(2);
				assertThat(cells(document.getTables().get(table), 1)).singleElement().asString().startsWith("The system holds no");
			}
			assertThat(cells(document.getTables().get(10), 2)).containsExactly("1", "votersthe whole plan", "1,000", "950", "931", "98.0", "19", "BB 12, 1 Oct 2026");
		}
	}

	@Test
	void aFileIsNamedAfterMonthScenarioVersionAndLanguage() {
		assertThat(FileNames.of(dossier, ExportFormat.DOCX, words("vi"))).isEqualTo("2026-11_Sắp-xếp-Thử-2025_v7_vi.docx");
		assertThat(FileNames.of(dossier, ExportFormat.CSV, words("vi"))).isEqualTo("lineage_2026-11_Sắp-xếp-Thử-2025_v7.csv");
		assertThat(FileNames.plain("../..\"")).isEqualTo("-");
	}

	@Test
	void unknownFormatsAndLanguagesNameThoseThereAre() {
		assertThatThrownBy(() -> ExportFormat.of("pdf")).isInstanceOf(UnknownExportFormat.class).hasMessageContaining("xlsx, docx, pptx, geojson, csv, json");
		assertThatThrownBy(() -> Words.language("fr")).isInstanceOf(UnknownExportLanguage.class).hasMessageContaining("en, vi, bn");
	}
}
