package io.orgloom.interchange.export;

import io.orgloom.scenario.Evaluation.Unassigned;
import io.orgloom.territory.AdministrativeUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Which unit goes where, one row a part, in the columns of the import's lineage table; names follow for people and other tools. A unit the state has
 * given no code yet is called by its key in the plan.
 */
final class AssignmentTable {

	private static final int SHARE_DECIMALS = 9;

	private AssignmentTable() {
	}

	static void write(PlanDossier plan, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write('\uFEFF');
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader("old", "new", "share", "basis", "scope", "clause", "oldName", "newName", "newType").get();
		CSVPrinter table = new CSVPrinter(text, format);
		for (PlanDossier.Part part : plan.parts()) {
			String basis = part.source().basis() == null ? "" : part.source().basis().name().toLowerCase(Locale.ROOT);
			row(table, part.old(), Objects.requireNonNullElse(plan.officialCode(part.unit()), part.unit().code()), part.source().share(), basis,
					part.source().clause(), part.unit().name(), part.unit().type().name());
		}
		for (Unassigned left : plan.after().unassigned()) {
			row(table, Objects.requireNonNull(plan.old(left.code())), "", left.share(), "", null, "", "");
		}
		for (AdministrativeUnit ended : plan.ended()) {
			row(table, ended, "", 1, "", null, "", "");
		}
		table.flush();
	}

	private static void row(CSVPrinter table, AdministrativeUnit old, String now, double share, String basis, @Nullable String clause, String name, String type)
			throws IOException {
		table.printRecord(guarded(official(old)), guarded(now), plain(share), basis, share >= 1 ? "FULL" : "PARTIAL", guarded(clause == null ? "" : clause),
				guarded(old.name()), guarded(name), type);
	}

	static String official(AdministrativeUnit unit) {
		return unit.officialCode() == null ? unit.code().value() : unit.officialCode();
	}

	private static String plain(double share) {
		return BigDecimal.valueOf(share).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it keeps it a text (OWASP, CSV injection). */
	static String guarded(String text) {
		return isFormula(text) ? "'" + text : text;
	}

	static boolean isFormula(String text) {
		return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
	}
}
