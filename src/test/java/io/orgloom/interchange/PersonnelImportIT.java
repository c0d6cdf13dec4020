package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.structure.Occupancy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Structure;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.IntakeReport;
import io.orgloom.territory.RowProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Cadres and who holds which post come in through the door of files, by the rules of single appointments. Agency A has the posts until 2025-07-01. */
@GraphTest
class PersonnelImportIT {

	private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
	private static final LocalDate ENDS = LocalDate.of(2025, 7, 1);
	private static final ChangeNote NOTE = new ChangeNote("tester", "As it was", null);
	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final Upload CADRES = file("cadres-2024.csv", """
			code,name,birth,sex,education,joined,synthetic
			c-1,Nguyễn Văn Thử,1970-05,MALE,Thạc sĩ,1995-02-03,true
			c-2,Trần Thị Mẫu,1981,FEMALE,,,true
			""");
	private static final Upload APPOINTMENTS = file("appointments.csv", """
			cadre,position,acting,from,until,ending
			c-1,A-1,,2024-02-01,2024-09-01,TRANSFERRED
			c-1,A-2,,2024-09-01,,
			c-2,A-1,yes,2024-10-01,,
			,A-3,,2024-02-01,,
			""");

	@Autowired
	FileImport imports;
	@Autowired
	Structure structure;
	@Autowired
	Ledger ledger;
	@Autowired
	UserAdministration users;
	@Autowired
	Access access;
	@LocalServerPort
	int port;

	@BeforeEach
	void begin() {
		imports.takeIn(List.of(file("org-units.csv", "code,name,kind,hierarchy\nA,Ban Thử,ADVISORY_AGENCY,PARTY\n"), file("positions.csv", """
				code,title,unit,role,until
				A-1,Trưởng ban,A,HEAD,2025-07-01
				A-2,Phó Trưởng ban,A,DEPUTY,2025-07-01
				A-3,Chuyên viên,A,STAFF,2025-07-01
				""")), DAY, NOTE);
	}

	@Test
	void takesInPeopleAndTheirPostsAsOneChange() {
		IntakeReport tried = imports.rehearse(List.of(CADRES, APPOINTMENTS), DAY, NOTE);
		assertThat(tried.problems()).isEmpty();
		assertThat(tried.formed()).isEqualTo(2);

		imports.takeIn(List.of(CADRES, APPOINTMENTS), DAY, NOTE);

		assertThat(ledger.last()).isEqualTo(2);
		assertThat(occupancy("A-1", "2024-08-31")).isEqualTo(Occupancy.HELD);
		assertThat(occupancy("A-1", "2024-09-01")).isEqualTo(Occupancy.VACANT);
		assertThat(occupancy("A-1", "2024-10-01")).isEqualTo(Occupancy.ACTING);
		assertThat(occupancy("A-2", "2024-08-31")).isNull();
		assertThat(occupancy("A-2", "2025-06-30")).isEqualTo(Occupancy.HELD);
		assertThat(occupancy("A-3", "2024-02-01")).isEqualTo(Occupancy.VACANT);
		var unit = structure.unit(new OrgUnitCode("A"), on("2024-10-01"));
		assertThat(List.of(unit.posts(), unit.vacant(), unit.unrecorded())).containsExactly(3, 2, 0);
		assertThat(structure.positions(new OrgUnitCode("A"), false, true, "", 10, on("2024-10-01"))).extracting(Position::code).map(PositionCode::value)
			.containsExactly("A-1", "A-3");
	}

	@Test
	void whoTakesAVacantPostHoldsItAndWhatComesAgainChangesNothing() {
		imports.takeIn(List.of(CADRES, APPOINTMENTS), DAY, NOTE);
		imports.takeIn(List.of(file("appointments.csv", "cadre,position,from,until,ending\nc-1,A-2,2024-09-01,2024-12-01,RELEASED\nc-1,A-3,2024-12-01,,\n")), DAY, NOTE);

		assertThat(occupancy("A-3", "2024-11-30")).isEqualTo(Occupancy.VACANT);
		assertThat(occupancy("A-3", "2024-12-01")).isEqualTo(Occupancy.HELD);
		assertThat(occupancy("A-2", "2024-12-01")).isEqualTo(Occupancy.VACANT);
		assertThat(imports.rehearse(List.of(CADRES), DAY, NOTE).problems()).extracting(RowProblem::key).containsExactly("rule");
	}

	@Test
	void refusesTheWholeWithEveryRowThatDoesNotFit() {
		Upload people = file("cadres.csv", "code,name,birth,sex\nc-1,Nguyễn Văn Thử,1970-13,MALE\nc-2,,1980,FEMALE\nc-3,Lê Văn Ba,1980,X\n");
		assertThat(imports.rehearse(List.of(people), DAY, NOTE).problems()).extracting(RowProblem::column).containsExactly("birth", "name", "sex");

		Upload wrong = file("appointments.csv", """
				cadre,position,from,until
				c-1,A-1,2024-02-01,
				c-2,A-1,2024-03-01,
				c-1,A-2,2024-03-01,
				c-9,A-3,2024-02-01,
				c-2,NO,2024-02-01,
				c-2,A-3,2024-02-01,2026-01-01
				,A-9,2024-02-01,
				""");
		assertThatThrownBy(() -> imports.takeIn(List.of(CADRES, wrong), DAY, NOTE)).isInstanceOfSatisfying(BundleRefused.class,
				refused -> assertThat(refused.problems()).extracting(RowProblem::row).containsExactlyInAnyOrder(3, 4, 5, 6, 7, 8));
		Upload retired = file("retirements.csv", "cadre,on\nc-1,2024-06-01\n");
		assertThat(imports.rehearse(List.of(CADRES, file("appointments.csv", "cadre,position\nc-1,A-1\n"), retired), DAY, NOTE).problems()).hasSize(1);
		assertThat(ledger.last()).isEqualTo(1);
	}

	@Test
	void filesOfPeopleAreForPersonnelOfficersOfEverything() {
		Program administrator = account("administrator", Role.ADMINISTRATOR);
		Program officer = account("officer", Role.PERSONNEL_OFFICER);
		Map<String, String> fields = Map.of("from", "2024-02-01", "reason", "As it was");
		Map<String, String> files = Map.of(CADRES.name(), new String(CADRES.content(), StandardCharsets.UTF_8));

		administrator.upload("/api/imports", fields, files).isProblem(403, "not-granted");
		JsonNode report = officer.upload("/api/imports", fields, files).hasStatus(201).json();
		assertThat(report.path("formed").asInt()).isEqualTo(2);
		assertThat(administrator.get("/api/cadres/c-1").json().path("synthetic").asBoolean()).isTrue();
		assertThat(administrator.get("/api/cadres/c-1").response().body()).doesNotContain("Nguyễn Văn Thử");
	}

	@Test
	void aWorkbookHoldsOnlyWhatItsWriterMaySee() throws IOException {
		imports.takeIn(List.of(CADRES, APPOINTMENTS, file("trainings.csv", "cadre,course,kind,endedOn\nc-1,Kỹ năng số thử,DIGITAL,2023-05-20\n"), file("ranks.csv",
				"cadre,code,name,step,coefficient\nc-1,01.002,Chuyên viên chính,2,4.74\n"), file("commendations.csv", "cadre,form,on\nc-1,Bằng khen thử,2023-05-20\n"),
				file("relations.csv", "cadre,relative,relation\nc-1,c-2,SPOUSE\n")), DAY, NOTE);
		Program officer = account("officer", Role.PERSONNEL_OFFICER);
		Program viewer = account("viewer", Role.VIEWER);

		String own = texts(officer.download("/api/cadres:export?unit=A&on=2025-01-01&lang=vi&purpose=review"));
		assertThat(own).contains("Nguyễn Văn Thử", "1970-05", "nam", "Phó Trưởng ban", "quyền, phụ trách", "officer", "Mật", "Ngạch, bậc", "Kỹ năng số thử", "kỹ năng số", "01.002", "4.74", "Bằng khen thử")
			.doesNotContain("??", "SPOUSE");
		String others = texts(viewer.download("/api/cadres:export?unit=A&on=2025-01-01&lang=bn"));
		assertThat(others).contains("c-1", "Phó Trưởng ban", "দেখানো হয় না").doesNotContain("Nguyễn", "1970", "Kỹ năng số thử", "01.002", "Bằng khen thử");
		Program auditor = account("auditor", Role.AUDITOR);
		JsonNode reads = auditor.get("/api/read-log?subject=c-1").json().path("items");
		// the list, and the records beside it
		assertThat(reads.values()).extracting(read -> read.path("purpose").asString()).containsExactly("review", "review");
		viewer.get("/api/cadres:export?unit=NO").isProblem(404, "unknown-org-unit");
	}

	@Test
	void form2cIsWrittenInItsOrderAndHidesWhatItsWriterMayNotSee() throws IOException {
		imports.takeIn(List.of(CADRES, APPOINTMENTS, file("trainings.csv", "cadre,course,kind,endedOn\nc-1,Bồi dưỡng thử,DIGITAL,2023-05-20\n"), file("ranks.csv",
				"cadre,code,name,step,coefficient\nc-1,01.002,Chuyên viên chính,2,4.74\n"), file("relations.csv", "cadre,relative,relation\nc-1,c-2,SPOUSE\n")), DAY, NOTE);
		String own = document(account("officer", Role.PERSONNEL_OFFICER).download("/api/cadres/c-1/form-2c?on=2025-01-01&lang=vi&purpose=review"));
		assertThat(own).containsSubsequence("SƠ YẾU LÝ LỊCH", "Nguyễn Văn Thử", "Phó Trưởng ban, Ban Thử", "1970-05", "Tôn giáo", "Thạc sĩ", "Chuyên viên chính, 01.002", "4,74",
				"Sức khỏe", "Bồi dưỡng thử", "Trưởng ban, Ban Thử", "officer");
		assertThat(own).doesNotContain("c-2", "SPOUSE", "??");
		String masked = document(account("viewer", Role.VIEWER).download("/api/cadres/c-1/form-2c?on=2025-01-01&lang=bn"));
		assertThat(masked).contains("Phó Trưởng ban", "দেখানো হয় না").doesNotContain("Nguyễn", "1970", "Thạc sĩ", "01.002", "Bồi dưỡng thử", "??");
		assertThat(account("auditor", Role.AUDITOR).get("/api/read-log?subject=c-1").json().path("items").size()).isOne();
	}

	/** The text of a document, and what stands at its foot. */
	private static String document(byte[] docx) throws IOException {
		StringBuilder text = new StringBuilder();
		String foot = "";
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " ");
				if (entry.getName().equals("word/document.xml")) {
					text.append(xml);
				} else if (entry.getName().equals("word/footer.xml")) {
					foot = xml;
				}
			}
		}
		return text.append(foot).toString();
	}

	private static String texts(byte[] workbook) throws IOException {
		StringBuilder texts = new StringBuilder();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			book.forEach(sheet -> {
				texts.append(sheet.getSheetName()).append('\n');
				sheet.forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
			});
		}
		return texts.toString();
	}

	private Program account(String name, Role role) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(Grant.everywhere(role))));
		return Program.on(port).as(name, PASSWORD);
	}

	private @Nullable Occupancy occupancy(String position, String day) {
		Position.Filling filling = structure.position(new PositionCode(position), on(day)).filling();
		return filling == null ? null : filling.occupancy();
	}

	private AsOf on(String day) {
		return new AsOf(LocalDate.parse(day), ledger.last());
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}
}
