package io.orgloom.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.interchange.FileImport;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Three communes become one and the fourth ends; what that means for their committees, posts and people is proposed, answered and put into force. */
@GraphTest
class PlanApparatusIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";

	@Autowired
	private FileImport imports;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@LocalServerPort
	private int port;

	private Program planner = Program.on(0);
	private Program approver = Program.on(0);
	private Program officer = Program.on(0);
	private String scenario = "";
	private long version;

	@BeforeEach
	void begin() {
		FourCommunes.takeIn(imports);
		planner = account("lan", Role.PLANNER);
		approver = account("minh", Role.APPROVER);
		officer = account("hoa", Role.PERSONNEL_OFFICER);
		scenario = planner.post("/api/scenarios", "{\"name\":\"Plan\",\"within\":\"40\",\"baseOn\":\"2025-06-30\",\"effectiveOn\":\"2025-07-01\"}").hasStatus(201)
			.header("Location");
		version = 0;
	}

	private Program account(String name, Role role) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(Grant.everywhere(role))));
		return Program.on(port).as(name, PASSWORD);
	}

	private void merge() {
		batch(planner, """
				[{"type":"MERGE_UNITS","into":{"name":"Xã Mới","type":"COMMUNE"},"from":[{"code":"00001"},{"code":"00002"},{"code":"00003"}]},
				{"type":"ABOLISH_UNIT","code":"00004"}]""");
	}

	private JsonNode batch(Program by, String steps) {
		JsonNode answer = by.post(scenario + "/steps:batch", steps, String.valueOf(version)).hasStatus(201).json();
		version = answer.path("version").asLong();
		return answer;
	}

	private JsonNode propose() {
		return planner.post(scenario + "/proposals/consequences", "").hasStatus(200).json();
	}

	private void acceptAll() {
		merge();
		batch(planner, propose().path("steps").toString());
	}

	@Test
	void proposesWhatTheTerritoryEntailsAndNothingTwice() {
		merge();
		JsonNode proposal = propose();
		assertThat(told(proposal)).containsExactly(
				// the committees of the communes One and Two become that of the new commune; the office of One goes along
				"MERGE_ORG_UNITS Đảng ủy Một <C1 C2> BODIES_JOIN", "MERGE_POSITIONS Bí thư <A1 B1> ONE_HEAD", "MERGE_POSITIONS Phó Bí thư <A2 B2> ALIKE",
				// norms in force on 1 July 2025: an office, a board, an inspection agency, and two deputy secretaries
				"CREATE_ORG_UNIT OFFICE NORM", "CREATE_POSITION HEAD NORM", "CREATE_ORG_UNIT PARTY_BUILDING NORM", "CREATE_POSITION HEAD NORM", "CREATE_ORG_UNIT INSPECTION NORM",
				"CREATE_POSITION HEAD NORM", "CREATE_POSITION DEPUTY NORM", "ABOLISH_ORG_UNIT C4 UNIT_ENDS");
		assertThat(planner.get(scenario + "/bench").json().path("all").asInt()).as("nothing is done by proposing").isZero();

		batch(planner, proposal.path("steps").toString());
		assertThat(propose().path("steps")).isEmpty();
	}

	private static List<String> told(JsonNode proposal) {
		List<String> told = new ArrayList<>();
		for (int i = 0; i < proposal.path("steps").size(); i++) {
			JsonNode step = proposal.path("steps").get(i);
			String what = switch (step.path("type").asString()) {
				case "MERGE_ORG_UNITS" -> step.path("into").path("name").asString() + " <" + String.join(" ", codes(step.path("from"))) + ">";
				case "MERGE_POSITIONS" -> step.path("into").path("title").asString() + " <" + String.join(" ", codes(step.path("from"))) + ">";
				case "CREATE_ORG_UNIT" -> step.path("unit").path("field").asString();
				case "CREATE_POSITION" -> step.path("position").path("role").asString();
				case "PLACE_CADRE" -> step.path("cadre").asString();
				default -> step.path("code").asString();
			};
			told.add(step.path("type").asString() + " " + what + " " + proposal.path("reasons").get(i).path("reason").asString());
		}
		return told;
	}

	private static List<String> codes(JsonNode codes) {
		return codes.valueStream().map(JsonNode::asString).toList();
	}

	@Test
	void nobodyIsLeftOnTheBenchUnanswered() {
		acceptAll();
		JsonNode bench = planner.get(scenario + "/bench").hasStatus(200).json();
		assertThat(bench.path("items").valueStream().map(item -> item.path("cadre").asString() + " " + item.path("from").get(0).path("position").asString())).containsExactly("h-1 A1", "h-2 B1", "h-4 D1");
		assertThat(bench.path("items").get(0).path("name").isNull()).isTrue();
		assertThat(officer.get(scenario + "/bench").json().path("items").get(0).path("name").asString()).isEqualTo("Nguyễn Văn Một");
		JsonNode refused = planner.post(scenario + "/submission", "", String.valueOf(version)).hasStatus(422).json();
		assertThat(refused.path("type").asString()).endsWith("bench-not-cleared");
		assertThat(refused.path("open").asInt()).isEqualTo(3);

		batch(officer, """
				[{"type":"PLACE_CADRE","cadre":"h-1","position":"post:1","acting":false,"concurrent":false},
				{"type":"PLACE_CADRE","cadre":"h-2","position":"post:2","acting":false,"concurrent":false},
				{"type":"RELEASE_CADRE","cadre":"h-4","as":"SURPLUS","reason":"Xã kết thúc"}]""");
		JsonNode answered = planner.get(scenario + "/bench").json();
		assertThat(answered.path("open").asInt()).isZero();
		assertThat(answered.path("items").valueStream().map(item -> item.path("answer").path("kind").asString())).containsExactly("PLACED", "PLACED", "SURPLUS");
		planner.post(scenario + "/submission", "", String.valueOf(version)).hasStatus(200);
	}

	/** Figures; the province's committee, below which two committees become one and one ends; and that one, which gets its agencies. */
	@Test
	void theApparatusIsWrittenAsSlides() throws IOException {
		assertThat(slides("en")).singleElement().asString().contains("Plan", "The plan changes nothing in the apparatus.");
		acceptAll();
		List<String> slides = slides("en");
		assertThat(slides).hasSize(3);
		assertThat(slides.get(0)).contains("Bodies", "6 → 7", "3 of 3 on the bench without an answer");
		assertThat(slides.get(1)).startsWith("Tỉnh ủy").contains("As it is on 30 Jun 2025", "As planned for 1 Jul 2025", "ended · posts: 2, vacant: 1", "merged · posts: 3, vacant: 3", "Ban Tổ chức");
		assertThat(slides.get(2)).startsWith("Đảng ủy Một").contains("As it is on 30 Jun 2025 | Văn phòng Một moved", "Văn phòng Đảng ủy new · posts: 1, vacant: 1");
		assertThat(slides("vi").get(1)).contains("Hiện trạng ngày 30/6/2025");
		assertThat(slides("bn").get(0)).contains("৬ → ৭");
	}

	private List<String> slides(String language) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(planner.download(scenario + "/export?format=pptx&lang=" + language)))) {
			return show.getSlides().stream().map(slide -> slide.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(shape -> ((XSLFTextShape) shape).getText().replace('\n', ' '))
				.collect(Collectors.joining(" | "))).toList();
		}
	}

	/** Formed ones too, found by words without their marks; of posts those of what followed the lost one come first. */
	@Test
	void bodiesAndPostsOfThePlanAreFoundByTheirNames() {
		acceptAll();
		assertThat(codes(planner.get(scenario + "/apparatus/bodies?q=dang+uy+mot").hasStatus(200).json().path("items"), "code")).containsExactly("org:1");
		assertThat(codes(planner.get(scenario + "/apparatus/bodies?q=ban&hierarchy=GOVERNMENT").json().path("items"), "code")).isEmpty();
		planner.get(scenario + "/apparatus/bodies?limit=0").hasStatus(400);
		JsonNode posts = planner.get(scenario + "/apparatus/positions?q=bi+thu&vacant=true&near=h-1").hasStatus(200).json().path("items");
		assertThat(posts.get(0).path("unit").asString()).isEqualTo("org:1");
		assertThat(posts.valueStream().map(post -> post.path("held").asBoolean())).doesNotContain(true);
		assertThat(codes(posts, "code")).as("posts that end are no posts of the plan").doesNotContain("A1", "B1");
		JsonNode names = planner.get(scenario + "/apparatus/names").hasStatus(200).json().path("names");
		assertThat(names.path("C1").asString()).isEqualTo("Đảng ủy Một");
		assertThat(names.path("A1").asString()).startsWith("Bí thư, ");
	}

	private static List<String> codes(JsonNode items, String field) {
		return items.valueStream().map(item -> item.path(field).asString()).toList();
	}

	/** Of a committee whose agencies nobody recorded nothing is known; with two offices and nothing else it is. */
	@Test
	void normsAPlanWouldMissAreAmongWhatItTouches() throws IOException {
		merge();
		assertThat(planner.get(scenario + "/impact").json().path("counts").path("NORM").asInt()).isZero();
		batch(planner, """
				[{"type":"CREATE_ORG_UNIT","unit":{"name":"Văn phòng","kind":"ADVISORY_AGENCY","hierarchy":"PARTY","field":"OFFICE","parent":"C1"}},
				{"type":"CREATE_ORG_UNIT","unit":{"name":"Văn phòng Hai","kind":"ADVISORY_AGENCY","hierarchy":"PARTY","field":"OFFICE","parent":"C1"}}]""");
		JsonNode norms = planner.get(scenario + "/impact?kind=NORM").hasStatus(200).json();
		assertThat(norms.path("items").valueStream().map(item -> item.path("code").asString() + " " + item.path("effect").asString()))
			.containsExactly("C1 CM-03-co-quan-dang-uy-xa.inspection_agencies NOT_MET", "C1 CM-03-co-quan-dang-uy-xa.offices NOT_MET", "C1 CM-03-co-quan-dang-uy-xa.party_building_boards NOT_MET");
		JsonNode offices = norms.path("items").get(1);
		assertThat(offices.path("name").asString()).contains("2").contains("1");
		assertThat(offices.path("path").valueStream().map(hop -> hop.path("code").asString())).endsWith("C1", "CM-03-co-quan-dang-uy-xa");
		try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(planner.download(scenario + "/export?format=xlsx&lang=vi")))) {
			assertThat(StreamSupport.stream(book.spliterator(), false).flatMap(sheet -> rows(sheet).stream()).filter(row -> row.startsWith("Định mức, chỉ tiêu không đạt"))).as("in the language of the file").hasSize(3)
				.noneMatch(row -> row.contains(offices.path("name").asString()));
		}
	}

	/** Two heads with a seat each become one; the agencies the norms ask for come with a head each, and a second deputy secretary. */
	@Test
	void figuresSayWhatThereIsAndWhatThereWouldBe() {
		acceptAll();
		JsonNode figures = planner.get(scenario + "/apparatus/figures").hasStatus(200).json();
		assertThat(figures(figures.path("before"))).isEqualTo("bodies 6, heads 6, deputies 2, posts 8, people 3, vacant 5, seats 3, layers 3");
		assertThat(figures(figures.path("after"))).as("all three are on the bench").endsWith("people 0, vacant 9, seats 2, layers 3").startsWith("bodies 7, heads 7, deputies 2, posts 9");
		assertThat(figures.path("open").asInt()).isEqualTo(3);
		batch(planner, "[{\"type\":\"CHANGE_SEAT\",\"position\":\"PA1\",\"committee\":\"P\",\"seated\":false},{\"type\":\"CHANGE_SEAT\",\"position\":\"A4\",\"committee\":\"P\",\"seated\":true}]");
		assertThat(planner.get(scenario + "/apparatus/figures").json().path("after").path("seats").asInt()).isEqualTo(2);
	}

	private static String figures(JsonNode figures) {
		return Stream.of("bodies", "heads", "deputies", "posts", "people", "vacant", "seats", "layers").map(name -> name + " " + figures.path(name).asInt()).collect(Collectors.joining(", "));
	}

	@Test
	void officersAnswerForPeopleAndChangeNothingElse() {
		acceptAll();
		officer.post(scenario + "/steps", "{\"type\":\"RENAME_ORG_UNIT\",\"code\":\"PA\",\"name\":\"Ban khác\"}", String.valueOf(version)).hasStatus(403);
		officer.post(scenario + "/steps", "{\"type\":\"RELEASE_CADRE\",\"cadre\":\"h-4\",\"as\":\"RETIRED\"}", String.valueOf(version)).hasStatus(201);
	}

	/** After applying: one committee with one head, its office below it, ties handed over, nobody lost or doubled; a revert restores all of it. */
	@Test
	void territoryApparatusAndPeopleComeIntoForceAsOneChangeAndGoBackAsOne() {
		List<String> before = state("2025-08-01");
		acceptAll();
		batch(planner, """
				[{"type":"PLACE_CADRE","cadre":"h-1","position":"post:1","acting":false,"concurrent":false},
				{"type":"PLACE_CADRE","cadre":"h-2","position":"post:2","acting":false,"concurrent":false},
				{"type":"RELEASE_CADRE","cadre":"h-4","as":"SURPLUS","reason":"Xã kết thúc"},
				{"type":"CHANGE_LINE","position":"post:2","superior":"P1","line":"DOTTED"},
				{"type":"CHANGE_SEAT","position":"PA1","committee":"P","seated":false}]""");
		planner.post(scenario + "/submission", "", String.valueOf(version)).hasStatus(200);
		approver.post(scenario + "/approval", "").hasStatus(200);
		JsonNode applied = approver.post(scenario + "/application", "{\"document\":\"12/NQ\"}").hasStatus(200).json();
		long change = applied.path("appliedAs").asLong();
		assertThat(change).isPositive();

		JsonNode units = planner.get("/api/org-units?on=2025-08-01&limit=100").json().path("items");
		JsonNode committee = units.valueStream().filter(unit -> unit.path("governs").valueStream().anyMatch(area -> area.asString().startsWith("new") || area.asString().contains("202507")
				|| !area.asString().equals("40"))).findFirst().orElseThrow();
		String code = committee.path("code").asString();
		assertThat(units.valueStream().map(unit -> unit.path("code").asString())).doesNotContain("C1", "C2", "C4").contains("P", "PA", "O1", code);
		JsonNode posts = planner.get("/api/positions?unit=" + code + "&on=2025-08-01").json().path("items");
		assertThat(posts.valueStream().map(post -> post.path("title").asString())).containsExactlyInAnyOrder("Bí thư", "Phó Bí thư", "Phó Bí thư Đảng ủy");
		JsonNode head = posts.valueStream().filter(post -> post.path("role").asString().equals("HEAD")).findFirst().orElseThrow();
		JsonNode headPage = planner.get("/api/positions/" + head.path("code").asString() + "?on=2025-08-01").json();
		assertThat(headPage.toString()).contains("\"P1\"");
		assertThat(officer.get("/api/cadres/h-1?on=2025-08-01").json().path("posts").toString()).contains(head.path("code").asString());
		assertThat(headPage.path("seats").toString()).as("its seat on the province's committee is handed over").contains("P");
		assertThat(officer.get("/api/cadres/h-4?on=2025-08-01").json().path("posts")).isEmpty();
		assertThat(officer.get("/api/cadres/h-2?on=2025-08-01").json().path("posts").toString()).contains("Phó Bí thư");
		assertThat(planner.get("/api/org-units/C1?on=2025-06-30").hasStatus(200).json().path("name").asString()).isEqualTo("Đảng ủy Một");

		approver.post(scenario + "/reversion", "").hasStatus(200);
		assertThat(state("2025-08-01")).isEqualTo(before);
	}

	/** The commune One takes in what was the commune Three: it is another unit in the ledger, and its committee goes on. */
	@Test
	void theCommitteeOfAUnitThatGrowsGovernsItOn() {
		batch(planner, "[{\"type\":\"ASSIGN_UNITS\",\"from\":[{\"code\":\"00003\"}],\"into\":\"00001\"}]");
		planner.post(scenario + "/submission", "", String.valueOf(version)).hasStatus(200);
		approver.post(scenario + "/approval", "").hasStatus(200);
		approver.post(scenario + "/application", "").hasStatus(200);
		assertThat(planner.get("/api/org-units/C1?on=2025-08-01").json().path("governs").valueStream().map(JsonNode::asString)).containsExactly("00001-202507");
		assertThat(planner.get("/api/org-units/C1?on=2025-06-30").json().path("governs").valueStream().map(JsonNode::asString)).containsExactly("00001");
	}

	private List<String> state(String day) {
		return Stream.of("/api/org-units?limit=100&on=" + day, "/api/positions?unit=P&below=true&limit=100&on=" + day, "/api/positions?unit=C1&limit=100&on=" + day, "/api/cadres?limit=100&on=" + day)
			.map(path -> officer.get(path).hasStatus(200).json().toString()).toList();
	}

	/** One holder is placed, one released, of one nobody says anything: in the workbook by name for who may read names, in the scheme as people by unit. */
	@Test
	void theWorkbookAndTheSchemeSayWhomThePlanTouches() throws IOException {
		acceptAll();
		batch(officer, """
				[{"type":"PLACE_CADRE","cadre":"h-1","position":"post:1","acting":false,"concurrent":false},
				{"type":"RELEASE_CADRE","cadre":"h-4","as":"RETIRED"}]""");
		try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(officer.download(scenario + "/export?format=xlsx&lang=en")))) {
			assertThat(rows(book.getSheet("Bench"))).anySatisfy(row -> assertThat(row).startsWith("h-1 Nguyễn Văn Một Bí thư, Đảng ủy Một placed Bí thư,"))
				.anySatisfy(row -> assertThat(row).startsWith("h-2 Trần Thị Hai Bí thư, Đảng ủy Hai nothing said yet")).anySatisfy(row -> assertThat(row).contains("h-4").contains("retired"));
			assertThat(rows(book.getSheet("Impact"))).anySatisfy(row -> assertThat(row).contains("h-2").contains("nobody has said what becomes of them"));
		}
		try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(planner.download(scenario + "/export?format=xlsx&lang=en")))) {
			assertThat(rows(book.getSheet("Bench"))).noneSatisfy(row -> assertThat(row).contains("Nguyễn Văn Một"));
		}
		try (XWPFDocument scheme = new XWPFDocument(new ByteArrayInputStream(planner.download(scenario + "/export?format=docx&lang=en")))) {
			List<String> rows = scheme.getTables().stream().flatMap(table -> table.getRows().stream())
				.map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("|"))).toList();
			assertThat(rows).contains("1|Xã Một|1|1|0|", "2|Xã Hai|1|0|1|nothing said yet: 1", "4|Xã Bốn|1|0|0|retired: 1", "|Total|3|1|1|retired: 1; nothing said yet: 1");
		}
	}

	private static List<String> rows(Sheet sheet) {
		List<String> rows = new ArrayList<>();
		DataFormatter cells = new DataFormatter();
		sheet.forEach(row -> rows.add(StreamSupport.stream(row.spliterator(), false).map(cells::formatCellValue).collect(Collectors.joining(" "))));
		return rows;
	}

	@Test
	void changesAreWhatDiffersAndNothingElse() {
		assertThat(planner.get(scenario + "/changes").hasStatus(200).json().path("items")).isEmpty();
		batch(planner, """
				[{"type":"RENAME_ORG_UNIT","code":"PA","name":"Ban Tổ chức Tỉnh ủy"},
				{"type":"MOVE_POSITION","code":"A4","unit":"PA"},
				{"type":"RENAME_UNIT","code":"00001","name":"Xã Nhất"}]""");
		JsonNode changes = planner.get(scenario + "/changes").json();
		assertThat(changes.path("items").valueStream().map(item -> item.path("subject").asString() + " " + item.path("type").asString() + " " + item.path("code").asString() + " "
				+ item.path("before").asString() + " → " + item.path("after").asString()))
			.containsExactly("ADMINISTRATIVE_UNIT RENAMED 00001 Xã Một → Xã Nhất", "ORG_UNIT RENAMED PA Ban Tổ chức → Ban Tổ chức Tỉnh ủy", "POSITION MOVED A4 Văn phòng Một → Ban Tổ chức Tỉnh ủy");
		assertThat(planner.get(scenario + "/changes?only=POSITION").json().path("items").size()).isEqualTo(1);
		JsonNode first = planner.get(scenario + "/changes?limit=1").json();
		assertThat(planner.get(scenario + "/changes?limit=2&after=" + first.path("next").asString()).json().path("items").size()).isEqualTo(2);
	}

	@Test
	void eachStepIsTakenBackAndDoneAgain() {
		acceptAll();
		String all = planner.get(scenario + "/changes?limit=500").json().path("items").toString();
		int steps = planner.get(scenario + "/steps").json().path("items").size();
		for (int i = 0; i < steps; i++) {
			version = planner.delete(scenario + "/steps/last", String.valueOf(version)).hasStatus(200).json().path("version").asLong();
		}
		assertThat(planner.get(scenario + "/changes").json().path("items")).isEmpty();
		for (int i = 0; i < steps; i++) {
			version = planner.post(scenario + "/steps/redo", "", String.valueOf(version)).hasStatus(200).json().path("version").asLong();
		}
		assertThat(planner.get(scenario + "/changes?limit=500").json().path("items").toString()).isEqualTo(all);
	}

	@Test
	void whatCannotBeIsRefusedWithItsReasonAndNothingIsKept() {
		refused("{\"type\":\"MOVE_ORG_UNIT\",\"code\":\"P\",\"parent\":\"PA\"}", 422, "org-unit-below-itself");
		refused("{\"type\":\"RENAME_ORG_UNIT\",\"code\":\"XX\",\"name\":\"Tên\"}", 404, "org-unit-not-in-plan");
		refused("{\"type\":\"ABOLISH_POSITION\",\"code\":\"XX\"}", 404, "position-not-in-plan");
		refused("{\"type\":\"PLACE_CADRE\",\"cadre\":\"h-1\",\"position\":\"B1\",\"acting\":false,\"concurrent\":false}", 422, "held-in-plan");
		refused("{\"type\":\"PLACE_CADRE\",\"cadre\":\"nobody\",\"position\":\"B2\",\"acting\":false,\"concurrent\":false}", 404, "cadre-not-in-plan");
		refused("{\"type\":\"RELEASE_CADRE\",\"cadre\":\"h-1\",\"as\":\"SURPLUS\"}", 422, "release-unexplained");
		refused("{\"type\":\"CHANGE_LINE\",\"position\":\"A1\",\"superior\":\"A2\",\"line\":\"SOLID\"}", 422, "position-reports-to-itself");
		refused("{\"type\":\"MERGE_POSITIONS\",\"into\":{\"title\":\"T\",\"role\":\"HEAD\",\"unit\":\"C1\"},\"from\":[\"A1\",\"A1\"]}", 422, "named-twice");
		refused("{\"type\":\"CREATE_ORG_UNIT\",\"unit\":{\"name\":\"T\",\"kind\":\"COMMITTEE\",\"hierarchy\":\"PARTY\",\"governs\":\"new:7\"}}", 404, "governed-unit-not-in-plan");
		refused("{\"type\":\"MERGE_ORG_UNITS\",\"into\":{\"name\":\"T\",\"kind\":\"COMMITTEE\",\"hierarchy\":\"FRONT\"},\"from\":[\"C1\",\"C2\"]}", 422, "hierarchies-differ");
		refused("{\"type\":\"ABOLISH_ORG_UNIT\",\"code\":\"P\"}", 422, "org-units-left-below");
		refused("{\"type\":\"RENAME_ORG_UNIT\",\"code\":\"PA\",\"name\":\"\"}", 400, "invalid");
		assertThat(planner.get(scenario + "/steps").json().path("items")).isEmpty();
		assertThat(planner.get(scenario + "/changes").json().path("items")).isEmpty();
	}

	private void refused(String step, int status, String problem) {
		assertThat(planner.post(scenario + "/steps", step, "0").hasStatus(status).json().path("type").asString()).contains(problem);
	}
}
