package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.cadre.RetirementRule;
import io.orgloom.cadre.Sex;
import io.orgloom.policy.PolicyPack;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** People drawn for 300 communes with a committee of ten posts each, of which the first 200 are merged into 100 on 1 July 2025. */
class SyntheticCadresTests {

	private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
	private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
	private static final RetirementRule RULE = new RetirementRule(PolicyPack.fromClasspath("policy/vietnam-2025.yaml").retirement(MERGED).orElseThrow());
	private static final List<Upload> APPARATUS = apparatus();

	private final Map<String, List<CSVRecord>> files = read(SyntheticCadres.files(APPARATUS, RULE, EVER));

	@Test
	void areTheSameEveryTime() {
		assertThat(SyntheticCadres.files(APPARATUS, RULE, EVER)).isEqualTo(SyntheticCadres.files(APPARATUS, RULE, EVER));
	}

	@Test
	void noPostHasTwoHoldersAndNobodyTwoMainPosts() {
		List<CSVRecord> held = files.get("appointments.csv").stream().filter(row -> row.get("acting").isEmpty()).toList();
		assertThat(held.stream().collect(Collectors.groupingBy(row -> row.get("position"))).values()).allSatisfy(SyntheticCadresTests::followEachOther);
		assertThat(held.stream().filter(row -> !row.get("cadre").isEmpty() && row.get("concurrent").isEmpty()).collect(Collectors.groupingBy(row -> row.get("cadre"))).values())
			.allSatisfy(SyntheticCadresTests::followEachOther);
	}

	@Test
	void oneInTwentyPostsIsVacantAndNoHeads() {
		for (LocalDate day : List.of(LocalDate.of(2024, 2, 1), MERGED, LocalDate.of(2026, 12, 1))) {
			List<CSVRecord> vacant = on(day).stream().filter(row -> row.get("cadre").isEmpty()).toList();
			assertThat(on(day)).hasSize(day.isBefore(MERGED) ? 3000 : 2000);
			assertThat(vacant.size() / (double) on(day).size()).as("on %s", day).isBetween(0.05, 0.08);
			assertThat(vacant).noneMatch(row -> row.get("position").endsWith(".BT"));
		}
	}

	@Test
	void whoRetiresDoesSoTheDayAfterTheRuleSaysOrWithTheMerger() {
		Map<String, CSVRecord> people = files.get("cadres.csv").stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
		Map<String, LocalDate> retired = new HashMap<>();
		files.get("retirements.csv").forEach(row -> retired.put(row.get("cadre"), LocalDate.parse(row.get("on"))));
		assertThat(retired).hasSizeGreaterThan(100);
		people.forEach((code, row) -> {
			LocalDate last = RULE.of(YearMonth.parse(row.get("birth")), Sex.read(row.get("sex"))).retirementDate();
			LocalDate on = retired.get(code);
			if (on != null && !on.equals(MERGED)) {
				assertThat(on).as(code).isEqualTo(last.plusDays(1));
			}
			for (CSVRecord held : files.get("appointments.csv").stream().filter(each -> each.get("cadre").equals(code)).toList()) {
				boolean leftInTime = last.isAfter(LAST) || !held.get("until").isEmpty() && !LocalDate.parse(held.get("until")).isAfter(last.plusDays(1));
				assertThat(leftInTime).as("%s holds %s until %s, to retire on %s", code, held.get("position"), held.get("until"), last).isTrue();
			}
		});
	}

	@Test
	void thePeopleOfMergedBodiesGoToTheBodyThatFollows() {
		List<CSVRecord> moved = files.get("appointments.csv").stream().filter(row -> row.get("from").equals(MERGED.toString()) && row.get("entry").equals("TRANSFERRED")).toList();
		assertThat(moved).hasSizeGreaterThan(800).allSatisfy(row -> {
			String before = files.get("appointments.csv").stream().filter(each -> each.get("cadre").equals(row.get("cadre")) && each.get("until").equals(MERGED.toString()))
				.findFirst().orElseThrow().get("position");
			assertThat(SyntheticPost.area(row.get("position"))).isEqualTo("n" + Integer.parseInt(SyntheticPost.area(before).substring(1)) / 2);
		});
	}

	@Test
	void aFileOfAnEarlierDayKnowsNothingOfLaterOnes() {
		Map<String, List<CSVRecord>> early = read(SyntheticCadres.files(APPARATUS, RULE, MERGED.minusDays(1)));
		assertThat(early.get("appointments.csv")).isNotEmpty().allSatisfy(row -> {
			assertThat(LocalDate.parse(row.get("from"))).isBefore(MERGED);
			assertThat(row.get("until")).satisfiesAnyOf(until -> assertThat(until).isEmpty(), until -> assertThat(LocalDate.parse(until)).isBefore(MERGED));
		});
		assertThat(early.get("retirements.csv")).allSatisfy(row -> assertThat(LocalDate.parse(row.get("on"))).isBefore(MERGED));
	}

	private List<CSVRecord> on(LocalDate day) {
		return files.get("appointments.csv").stream().filter(row -> !LocalDate.parse(row.get("from")).isAfter(day)
				&& (row.get("until").isEmpty() || LocalDate.parse(row.get("until")).isAfter(day))).toList();
	}

	private static void followEachOther(List<CSVRecord> rows) {
		String end = "";
		for (CSVRecord row : rows.stream().sorted((a, b) -> a.get("from").compareTo(b.get("from"))).toList()) {
			assertThat(row.get("from")).as(row.toString()).isGreaterThanOrEqualTo(end);
			end = row.get("until").isEmpty() ? EVER.toString() : row.get("until");
		}
	}

	private static List<Upload> apparatus() {
		StringBuilder posts = new StringBuilder("code,unit,role,from,until\n");
		StringBuilder lineage = new StringBuilder("what,old,new,share\n");
		for (int i = 0; i < 300; i++) {
			posts(posts, "c" + i, "2024-02-01", i < 200 ? MERGED.toString() : "");
			if (i < 200) {
				lineage.append("UNIT,c").append(i).append(".DU,n").append(i / 2).append(".DU,1\n");
			}
		}
		for (int i = 0; i < 100; i++) {
			posts(posts, "n" + i, MERGED.toString(), "");
		}
		return List.of(upload("positions.csv", posts), upload("org-lineage.csv", lineage));
	}

	private static void posts(StringBuilder posts, String area, String from, String until) {
		List<String> all = new ArrayList<>(List.of("BT,HEAD", "TT,DEPUTY", "PBT,DEPUTY"));
		for (int i = 1; i <= 7; i++) {
			all.add("CV" + i + ",STAFF");
		}
		for (String post : all) {
			posts.append(area).append(".DU.").append(post.replace(",", "," + area + ".DU,")).append(',').append(from).append(',').append(until).append('\n');
		}
	}

	private static Upload upload(String name, StringBuilder text) {
		return new Upload(name, text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static Map<String, List<CSVRecord>> read(List<Upload> uploads) {
		Map<String, List<CSVRecord>> files = new HashMap<>();
		for (Upload upload : uploads) {
			try (var rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(new String(upload.content(), StandardCharsets.UTF_8)))) {
				files.put(upload.name(), rows.getRecords());
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}
		return files;
	}
}
