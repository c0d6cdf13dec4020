package io.orgloom.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An apparatus of national size as files, drawn with a fixed seed: a committee of 23 posts for each administrative unit of the country, people on 19 of 20
 * of them, of whom every third held another post of the same committee before.
 */
final class NationalApparatus {

	/** Rows of one import: no table is longer than the door allows. */
	private static final int UNITS_AT_ONCE = 3_600;
	private static final int POSTS = 23;
	private static final int YEARS = 30;
	private static final List<String> SURNAMES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Hồ");
	private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đình", "Hữu", "Ngọc", "Thanh", "Xuân", "Minh");
	private static final List<String> NAMES = List.of("An", "Bình", "Cường", "Dung", "Hà", "Hải", "Hạnh", "Hùng", "Lan", "Long", "Mai", "Nam", "Nga", "Phong", "Sơn", "Thảo", "Trung", "Tuấn");

	private final Random dice = new Random(137);
	private final Path folder;
	private int drawn;
	/** Nodes and relationships the files come to. */
	private long elements;

	NationalApparatus(Path folder) {
		this.folder = folder;
	}

	/** One import of the apparatus, or of people. */
	record Import(List<Path> files, long elements) {
	}

	/** Imports in their order: committees with posts, then people on them. */
	List<Import> write(List<String[]> units) throws IOException {
		List<Import> apparatus = new ArrayList<>();
		List<Import> people = new ArrayList<>();
		for (int i = 0; i < units.size(); i += UNITS_AT_ONCE) {
			List<String[]> some = units.subList(i, Math.min(units.size(), i + UNITS_AT_ONCE));
			apparatus.add(apparatus(some, i));
			people.add(people(some, i));
		}
		apparatus.addAll(people);
		return apparatus;
	}

	private Import apparatus(List<String[]> units, int number) throws IOException {
		elements = 0;
		List<String> committees = new ArrayList<>(List.of("code,name,kind,hierarchy,parent,governs"));
		List<String> posts = new ArrayList<>(List.of("code,title,unit,role"));
		List<String> lines = new ArrayList<>(List.of("position,reportsTo"));
		for (String[] unit : units) {
			String code = unit[0] + ".DU";
			committees.add(String.join(",", code, "Đảng ủy " + unit[1], "COMMITTEE", "PARTY", unit[3].isEmpty() ? "" : unit[3] + ".DU", unit[0]));
			elements += unit[3].isEmpty() ? 4 : 5;
			for (int post = 1; post <= POSTS; post++) {
				posts.add(String.join(",", code + "." + post, post == 1 ? "Bí thư" : post <= 3 ? "Phó Bí thư" : "Chuyên viên", code, post == 1 ? "HEAD" : post <= 3 ? "DEPUTY" : "STAFF"));
				elements += 4;
				if (post > 1) {
					lines.add(code + "." + post + "," + code + ".1");
					elements++;
				}
			}
		}
		return new Import(List.of(file("org-units", number, committees), file("positions", number, posts), file("lines", number, lines)), elements);
	}

	private Import people(List<String[]> units, int number) throws IOException {
		elements = 0;
		List<String> cadres = new ArrayList<>(List.of("code,name,birth,sex,nativePlace,joined,education,theory,synthetic"));
		List<String> held = new ArrayList<>(List.of("cadre,position,concurrent,from,until,ending"));
		for (String[] unit : units) {
			for (int post = 1; post <= POSTS; post++) {
				if (dice.nextInt(20) > 0) {
					person(unit[0] + ".DU.", post, cadres, held);
				}
			}
		}
		return new Import(List.of(file("cadres", number, cadres), file("appointments", number, held)), elements);
	}

	private void person(String committee, int post, List<String> cadres, List<String> held) {
		String code = "nat-%06d".formatted(++drawn);
		int year = 1967 + dice.nextInt(YEARS);
		cadres.add(String.join(",", code, one(SURNAMES) + " " + one(MIDDLES) + " " + one(NAMES), "%d-%02d".formatted(year, 1 + dice.nextInt(12)), dice.nextBoolean() ? "MALE" : "FEMALE",
				"Xã " + dice.nextInt(500), (year + 26) + "-02-03", "Đại học", "Trung cấp", "true"));
		elements += 9;
		held.add(String.join(",", code, committee + post, "", "2025-05-01", "", ""));
		elements++;
		if (dice.nextInt(3) == 0) {
			held.add(String.join(",", code, committee + post, "true", "2025-03-01", "2025-05-01", "TRANSFERRED"));
			elements++;
		}
	}

	private String one(List<String> values) {
		return values.get(dice.nextInt(values.size()));
	}

	private Path file(String name, int number, List<String> rows) throws IOException {
		return Files.write(Files.createDirectories(folder.resolve(String.valueOf(number))).resolve(name + ".csv"), rows, StandardCharsets.UTF_8);
	}
}
