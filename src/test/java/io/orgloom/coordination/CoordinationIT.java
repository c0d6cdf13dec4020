package io.orgloom.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.coordination.network.Network;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.job.Job;
import io.orgloom.job.JobState;
import io.orgloom.job.Jobs;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.support.OneGraph;
import io.orgloom.support.Program;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import io.orgloom.work.CoordinationRole;
import io.orgloom.work.MeetingCode;
import io.orgloom.work.NewTask;
import io.orgloom.work.Participation;
import io.orgloom.work.ReviewMeeting;
import io.orgloom.work.Schedule;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskCourse;
import io.orgloom.work.TaskCourse.Step;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.TaskSubject;
import io.orgloom.work.WorkBook;
import io.orgloom.work.WorkBundle;
import io.orgloom.work.WorkBundle.GivenTask;
import io.orgloom.work.WorkIntake;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/**
 * The committee P with its office VP, its commissions TC, TG and KT, and the committees ONE and TWO of two communes, with tasks of 2025. VP and TC must coordinate and
 * do, TC and KT must and do not.
 */
@GraphTest
@OneGraph
class CoordinationIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it is", null);
	private static final String YEAR = "from=2025-01-01&to=2026-01-01";

	@Autowired
	private TerritoryRegister territory;
	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private WorkIntake intake;
	@Autowired
	private WorkBook book;
	@Autowired
	private Structure structure;
	@Autowired
	private Jobs jobs;
	@Autowired
	private Times times;
	@LocalServerPort
	private int port;
	private Program boss;

	@BeforeEach
	void begin() {
		boss = Program.on(port).as("boss", PASSWORD);
		if (times.now().known() > 0) {
			return;
		}
		account("boss", Stream.of(Role.values()).map(Grant::everywhere).toList());
		area("40", UnitType.PROVINCE, null);
		area("1", UnitType.COMMUNE, "40");
		area("2", UnitType.COMMUNE, "40");
		boss.post("/api/structure-changes", """
				{"from":"2024-01-01","reason":"As it is","units":[{"code":"P","name":"Tỉnh ủy","kind":"COMMITTEE","hierarchy":"PARTY","governs":"40"},
				  {"code":"VP","name":"Văn phòng Tỉnh ủy","kind":"ADVISORY_AGENCY","field":"OFFICE","hierarchy":"PARTY","parent":"P","advises":"P"},
				  {"code":"TC","name":"Ban Tổ chức Tỉnh ủy","kind":"ADVISORY_AGENCY","field":"ORGANISATION","hierarchy":"PARTY","parent":"P"},
				  {"code":"TG","name":"Ban Tuyên giáo Tỉnh ủy","kind":"ADVISORY_AGENCY","field":"PROPAGANDA","hierarchy":"PARTY","parent":"P"},
				  {"code":"KT","name":"Cơ quan Ủy ban Kiểm tra","kind":"ADVISORY_AGENCY","field":"INSPECTION","hierarchy":"PARTY","parent":"P"},
				  {"code":"ONE","name":"Đảng ủy xã Một","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"1"},
				  {"code":"TWO","name":"Đảng ủy xã Hai","kind":"COMMITTEE","hierarchy":"PARTY","parent":"P","governs":"2"}],
				 "positions":[{"code":"ONE-1","title":"Bí thư","unit":"ONE","role":"HEAD"}],
				 "links":[{"unit":"VP","other":"TC","role":"theo dõi chương trình công tác","basis":"137-QĐ/TW"},{"unit":"TC","other":"KT","role":"thẩm định nhân sự","basis":"137-QĐ/TW"}]}
				""").hasStatus(201);
		List<GivenTask> tasks = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			tasks.add(task("v-" + month, "VP", "TC", month, month <= 6));
		}
		tasks.add(task("g-1", "TG", "KT", 3, true));
		tasks.add(task("k-1", "KT", "TG", 4, true));
		tasks.add(task("g-2", "TG", "VP", 5, true));
		tasks.add(task("o-1", "ONE", "VP", 5, true));
		tasks.add(task("w-1", "TWO", "VP", 5, true));
		tasks.add(task("o-2", "ONE", "TWO", 6, true));
		tasks.add(task("w-2", "TWO", "", 7, false));
		access.asSystem(() -> intake.takeIn(new WorkBundle(List.of(), List.of(), List.of(new ReviewMeeting(new MeetingCode("m-1"), "Hội nghị quý II", LocalDate.of(2025, 6, 2), code("VP"),
				List.of(code("TC"), code("TG")), null, true, 0)), tasks), NOTE));
	}

	private static OrgUnitCode code(String code) {
		return new OrgUnitCode(code);
	}

	/** Due on the 20th of a month of 2025; finished that day, or ten days late. */
	private static GivenTask task(String code, String lead, String other, int month, boolean inTime) {
		LocalDate due = LocalDate.of(2025, month, 20);
		return new GivenTask(new NewTask(new TaskCode(code), new TaskSubject("Nhiệm vụ " + code, null, null, null, true), code(lead),
				other.isEmpty() ? List.of() : List.of(new Participation(code(other), CoordinationRole.COORDINATES)), Schedule.by(due.minusDays(15), due), List.of(), List.of(), List.of(), null,
				null, due.minusDays(15)),
				new TaskCourse(List.of(new Step(due.minusDays(14), TaskStatus.STARTED, "Bắt đầu", null), new Step(inTime ? due : due.plusDays(10), TaskStatus.FINISHED, "Báo cáo", null)),
						List.of(), List.of(), List.of(), null));
	}

	private void area(String code, UnitType type, @Nullable String parent) {
		territory.enter(new UnitEdit("Đơn vị " + code, type, code, parent == null ? null : new UnitCode(parent), null, null, null, null, null, null), LocalDate.of(2024, 1, 1), NOTE);
	}

	private Program account(String name, List<Grant> grants) {
		access.asSystem(() -> users.create(name, PASSWORD, grants));
		return Program.on(port).as(name, PASSWORD);
	}

	private static List<String> links(JsonNode network) {
		return network.path("links").valueStream().map(link -> "%s>%s %d %s %s %s".formatted(link.path("source").asString(), link.path("target").asString(), link.path("tasks").asInt(),
				link.path("declared").asBoolean() ? "declared" : "-", link.path("observed").asBoolean() ? "observed" : "-",
				link.path("onTimeShare").isNull() ? "-" : link.path("onTimeShare").asString())).toList();
	}

	@Test
	void theNetworkIsWhatTasksMeetingsAndDeclarationsSay() {
		JsonNode network = boss.get("/api/coordination/network?" + YEAR).hasStatus(200).json();
		assertThat(links(network)).containsExactly("KT>TG 1 - observed 1.0", "ONE>TWO 1 - observed 1.0", "ONE>VP 1 - observed 1.0", "TC>KT 0 declared - -", "TG>KT 1 - observed 1.0",
				"TG>VP 1 - observed 1.0", "TWO>VP 1 - observed 1.0", "VP>TC 12 declared observed 0.5", "VP>TG 0 - observed -");
		Map<String, JsonNode> nodes = network.path("nodes").valueStream().collect(Collectors.toMap(node -> node.path("code").asString(), node -> node));
		assertThat(nodes.get("VP").path("load").asInt()).as("twelve it leads, three it coordinates").isEqualTo(15);
		assertThat(nodes.get("TWO").path("load").asInt()).as("two of its own, one of ONE; one of its own is with nobody").isEqualTo(3);
		assertThat(nodes.get("VP").path("kind").asString()).isEqualTo("ADVISORY_AGENCY");
		assertThat(nodes.get("VP").path("articulation").asBoolean()).as("the communes reach the others through it alone").isTrue();
		assertThat(nodes.get("VP").path("community").asInt()).isNotEqualTo(nodes.get("KT").path("community").asInt());
		betweennessIsThatOfTheLinks(network);
		assertThat(network.path("on").asString()).isEqualTo("2025-12-31");
		JsonNode half = boss.get("/api/coordination/network?from=2025-01-01&to=2025-05-01&within=P").json();
		assertThat(links(half)).containsExactly("KT>TG 1 - observed 1.0", "TC>KT 0 declared - -", "TG>KT 1 - observed 1.0", "VP>TC 4 declared observed 1.0");
		JsonNode alone = boss.get("/api/coordination/network?" + YEAR + "&within=ONE").json();
		assertThat(alone.path("links")).as("links join returned nodes only").isEmpty();
		assertThat(alone.path("nodes")).hasSize(1);
		assertThat(alone.path("leftOut").valueStream().map(JsonNode::asString)).containsExactly("KT", "TC", "TG", "TWO", "VP");
	}

	private static void betweennessIsThatOfTheLinks(JsonNode network) {
		Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
		network.path("nodes").valueStream().forEach(node -> graph.addVertex(node.path("code").asString()));
		network.path("links").valueStream().forEach(link -> graph.addEdge(link.path("source").asString(), link.path("target").asString()));
		Map<String, Double> scores = new BetweennessCentrality<>(graph).getScores();
		network.path("nodes").valueStream().forEach(node -> assertThat(node.path("betweenness").asDouble()).as(node.path("code").asString())
			.isCloseTo(scores.get(node.path("code").asString()), within(1e-9)));
	}

	@Test
	void gapsRestOnTheirEvidence() {
		JsonNode gaps = boss.get("/api/coordination/gaps?" + YEAR).hasStatus(200).json().path("items");
		assertThat(gaps.valueStream().map(gap -> gap.path("kind").asString() + " " + gap.path("pair").get(0).asString() + " " + gap.path("pair").get(1).asString()))
			.containsExactly("REQUIRED_SILENT KT TC", "WORSENING TC VP");
		assertThat(gaps.get(0).path("evidence").get(0).path("basis").asString()).isEqualTo("137-QĐ/TW");
		assertThat(gaps.get(1).path("evidence").valueStream().filter(each -> "TASK".equals(each.path("type").asString())).map(each -> each.path("code").asString() + " "
				+ each.path("onTime").asBoolean())).containsExactly(IntStream.rangeClosed(1, 12).mapToObj(month -> "v-" + month + " " + (month <= 6)).toArray(String[]::new));
		assertThat(gaps.get(1).path("chance").asDouble()).as("six of six in time, then none of six: one way of 924").isCloseTo(1 / 924.0, within(1e-9));
	}

	@Test
	void aLinkAndTwoPeriodsAreTold() {
		JsonNode link = boss.get("/api/coordination/link?source=VP&target=TC&" + YEAR).hasStatus(200).json();
		assertThat(link.path("tasks")).hasSize(12);
		assertThat(link.path("meetings").get(0).path("code").asString()).isEqualTo("m-1");
		JsonNode compared = boss.get("/api/coordination/comparison?beforeFrom=2025-01-01&beforeTo=2025-05-01&from=2025-05-01&to=2026-01-01").hasStatus(200).json();
		assertThat(compared.path("links").valueStream().map(each -> each.path("source").asString() + ">" + each.path("target").asString() + " " + each.path("way").asString()))
			.contains("VP>TC MORE", "ONE>TWO NEW", "KT>TG GONE");
		assertThat(compared.path("links").valueStream().filter(each -> "TC".equals(each.path("target").asString())).findFirst().orElseThrow().path("onTimeAfter").asDouble()).as("two of eight").isEqualTo(0.25);
	}

	@Test
	void aScenarioJoinsWhatBecomesOneAndLeavesTasksWithoutALead() {
		String id = boss.post("/api/scenarios", "{\"name\":\"Gộp\",\"baseOn\":\"2026-01-01\",\"effectiveOn\":\"2026-03-01\",\"within\":\"40\"}").hasStatus(201).json().path("id").asString();
		String scenario = "/api/scenarios/" + id;
		assertThat(boss.get(scenario + "/coordination?" + YEAR).hasStatus(200).json().path("moved")).as("no step yet").isEmpty();
		boss.post(scenario + "/steps", "{\"type\":\"MERGE_UNITS\",\"into\":{\"name\":\"Xã Mới\",\"type\":\"COMMUNE\"},\"from\":[{\"code\":\"1\"},{\"code\":\"2\"}]}", "0").hasStatus(201);
		JsonNode effect = boss.get(scenario + "/coordination?" + YEAR).hasStatus(200).json();
		assertThat(effect.path("internal").valueStream().map(each -> each.path("source").path("code").asString() + ">" + each.path("target").path("code").asString()))
			.as("ONE, which has a post, stands for both").containsExactly("ONE>TWO");
		assertThat(effect.path("doubled").valueStream().map(each -> each.path("source").path("code").asString() + ">" + each.path("target").path("code").asString() + " " + each.path("from").size()))
			.containsExactly("ONE>VP 2");
		assertThat(effect.path("moved").get(0).path("from").path("code").asString() + " " + effect.path("moved").get(0).path("into").path("code").asString() + " "
				+ effect.path("moved").get(0).path("tasks").asInt()).isEqualTo("TWO ONE 3");
		assertThat(effect.path("before").path("agencies").asInt() - effect.path("after").path("agencies").asInt()).isEqualTo(1);
		Program outsider = account("outsider", List.of(new Grant(Role.PLANNER, "1")));
		outsider.get(scenario + "/coordination").isProblem(403, "not-granted");
		boss.get("/api/scenarios/none/coordination").isProblem(404, "unknown-scenario");
	}

	@Test
	void whoeverIsSignedInMayRead() {
		List<String> paths = List.of("/api/coordination/network?" + YEAR, "/api/coordination/gaps?" + YEAR, "/api/coordination/export?format=csv&" + YEAR,
				"/api/coordination/link?source=VP&target=TC&" + YEAR, "/api/coordination/comparison?beforeFrom=2025-01-01&beforeTo=2025-06-01&from=2025-06-01&to=2026-01-01");
		for (Role role : Role.values()) {
			Program one = account("one-" + role.ordinal(), List.of(new Grant(role, "1")));
			paths.forEach(path -> one.get(path).hasStatus(200));
		}
		paths.forEach(path -> Program.on(port).get(path).hasStatus(401));
	}

	@Test
	void refusesWhatCannotBeAskedFor() {
		boss.get("/api/coordination/network?from=2025-06-01&to=2025-06-01").isProblem(422, "period-invalid");
		boss.get("/api/coordination/gaps?from=2026-01-01&to=2025-01-01").isProblem(422, "period-invalid");
		boss.get("/api/coordination/network?from=2025-13-01").isProblem(400, "invalid-time");
		boss.get("/api/coordination/network?on=yesterday").isProblem(400, "invalid-time");
		boss.get("/api/coordination/network?within=NONE&" + YEAR).isProblem(404, "unknown-org-unit");
		boss.get("/api/coordination/network?within=P&on=2023-01-01&" + YEAR).isProblem(404, "unknown-org-unit");
		boss.get("/api/coordination/link?source=VP&target=NONE&" + YEAR).isProblem(404, "unknown-org-unit");
		boss.get("/api/coordination/export?format=pdf&" + YEAR).isProblem(400, "unknown-export-format");
		boss.get("/api/coordination/export?format=svg&lang=fr&" + YEAR).isProblem(400, "unknown-export-language");
		boss.get("/api/coordination/export?format=svg&around=P&" + YEAR).isProblem(404, "unknown-org-unit");
		boss.get("/api/coordination/comparison?beforeFrom=2025-06-01&beforeTo=2025-01-01&" + YEAR).isProblem(422, "period-invalid");
	}

	@Test
	void filesHoldTheSameLinks() throws Exception {
		String path = "/api/coordination/export?" + YEAR + "&format=";
		String csv = new String(boss.download(path + "csv"), StandardCharsets.UTF_8);
		assertThat(csv.lines()).hasSize(10).contains("VP,Văn phòng Tỉnh ủy,TC,Ban Tổ chức Tỉnh ủy,true,true,12,12,0,1,12,6,137-QĐ/TW");
		Document graphml = xml(boss.download(path + "graphml"));
		assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(6);
		assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(9);
		Document gexf = xml(boss.download(path + "gexf"));
		Element edge = edge(gexf, "ONE>VP");
		Element spell = (Element) edge.getElementsByTagName("spell").item(0);
		assertThat(spell.getAttribute("start") + " " + spell.getAttribute("end")).isEqualTo("2025-05-05 2025-05-20");
		assertThat(edge(gexf, "VP>TC").getElementsByTagName("spell").getLength()).as("twelve tasks and a meeting, of which none touch").isEqualTo(13);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(boss.download(path + "xlsx&lang=en")))) {
			assertThat(workbook.getSheet("Agencies").getLastRowNum()).isEqualTo(9);
			assertThat(workbook.getSheet("Gaps").getRow(4).getCell(0).getStringCellValue()).isEqualTo("must coordinate, do not");
		}
		assertThat(ImageIO.read(new ByteArrayInputStream(boss.download(path + "png"))).getWidth()).isEqualTo(1400);
		Document svg = xml(boss.download(path + "svg&around=KT&lang=vi"));
		assertThat(svg.getElementsByTagName("linearGradient").getLength()).as("KT with TG both ways and with TC").isEqualTo(3);
		assertThat(svg.getDocumentElement().getTextContent()).contains("Phối hợp công tác", "Ban Tuyên giáo");
	}

	private static Document xml(byte[] file) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
	}

	private static Element edge(Document gexf, String id) {
		for (int i = 0; i < gexf.getElementsByTagName("edge").getLength(); i++) {
			Element edge = (Element) gexf.getElementsByTagName("edge").item(i);
			if (edge.getAttribute("id").equals(id)) {
				return edge;
			}
		}
		throw new AssertionError("No edge " + id);
	}

	/** The same service with a smaller setting: above it a job works the network out, once. */
	@Test
	void aLargeNetworkIsMeasuredByAJob() throws Exception {
		CoordinationProperties few = new CoordinationProperties(java.time.Period.ofYears(2), 5, new CoordinationProperties.Gaps(java.time.Period.ofYears(1), java.time.Period.ofMonths(3), 6, 6, 5, 0.2,
				0.3, 4, 0.05), new CoordinationProperties.Marks(3, 5, 0.3, 0.5, 8));
		CoordinationReview review = new CoordinationReview(book, structure, new KeptNetworks(), jobs, times, few);
		access.asSystem(() -> {
			AsOf now = times.now();
			NetworkQuestion question = review.question(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), null, now, false);
			Job job = review.look(question).job();
			assertThat(job).isNotNull();
			assertThat(review.gapsAtHand(now)).as("a tile begins no job").isEmpty();
			for (int i = 0; i < 100 && !jobs.job(job.id()).state().isFinished(); i++) {
				pause();
			}
			assertThat(jobs.job(job.id()).state()).isEqualTo(JobState.DONE);
			assertThat(jobs.job(job.id()).result()).isEqualTo(new CoordinationReview.Measured(6, 9, 19));
			Network network = review.look(question).network();
			assertThat(network).isNotNull().isSameAs(review.network(question));
			NetworkQuestion other = review.question(LocalDate.of(2025, 2, 1), LocalDate.of(2026, 1, 1), null, now, false);
			assertThatThrownBy(() -> review.network(other)).isInstanceOf(NetworkBeingMeasured.class);
			return null;
		});
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void pagesAreReadByKeyboardInThreeLanguages() {
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor("en");
			page.navigate(browser.address("/sign-in"));
			page.fill("[name=username]", "boss");
			page.fill("[name=password]", PASSWORD);
			page.press("[name=password]", "Enter");
			page.waitForURL(address -> !address.contains("sign-in"));
			assertThat(page.locator("a.tile[href*='view=gaps'] .figure").innerText()).as("in two years: the first half of them is empty, so nothing got worse").isEqualTo("1");

			page.navigate(browser.address("/coordination"));
			page.waitForSelector("body[data-ready]");
			page.locator(".coordination-node[tabindex='0']").focus();
			page.keyboard().press("ArrowRight");
			assertThat(page.locator("#side h2").innerText()).isEqualTo(page.locator(".coordination-node:focus").getAttribute("aria-label").replaceAll(":.*", ""));
			page.keyboard().press("Enter");
			assertThat(page.locator(".coordination-node[aria-pressed=true]").count()).isEqualTo(1);
			Browser.assertAccessible(page);

			page.navigate(browser.address("/coordination?view=matrix&" + YEAR));
			page.waitForSelector("body[data-ready]");
			page.locator("td[tabindex='0']").focus();
			page.keyboard().press("ArrowRight");
			assertThat(page.locator("td:focus").getAttribute("data-from")).isNotNull();
			page.locator("td[data-from=VP][data-to=TC]").click();
			page.waitForSelector("#side table");
			assertThat(page.locator("#side tbody tr").count()).isEqualTo(12);
			assertThat(page.locator("td.silent").count()).as("both directions of one pair").isEqualTo(2);
			Browser.assertAccessible(page);

			for (String language : List.of("vi", "bn", "en")) {
				for (String view : List.of("circle", "gaps")) {
					page.navigate(browser.address("/coordination?view=" + view + "&" + YEAR + "&lang=" + language));
					page.waitForSelector("body[data-ready]");
					Browser.assertAccessible(page);
				}
			}
			for (String view : List.of("explore", "flow", "table", "compare")) {
				page.navigate(browser.address("/coordination?view=" + view + "&" + YEAR));
				page.waitForSelector("body[data-ready]");
				Browser.assertAccessible(page);
			}
			page.navigate(browser.address("/org-units/VP?on=2025-12-31"));
			assertThat(page.locator(".agency-picture").getAttribute("alt")).contains("15");
			browser.assertQuiet();
		}
	}
}
