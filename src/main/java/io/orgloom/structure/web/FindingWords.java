package io.orgloom.structure.web;

import io.orgloom.policy.FindingTexts;
import io.orgloom.policy.Verdict;
import io.orgloom.structure.findings.Concerned;
import io.orgloom.structure.findings.FindingKind;
import io.orgloom.structure.findings.OrgUnitFinding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Findings on org units in words. Norms are explained by their figures, everything else by the posts, functions and units it is about. */
@Component("findingWords")
class FindingWords {

	private final MessageSource messages;
	private final FindingTexts texts;

	FindingWords(MessageSource messages, FindingTexts texts) {
		this.messages = messages;
		this.texts = texts;
	}

	/** What is the case, in a sentence or two. */
	public String explain(OrgUnitFinding finding, Locale locale) {
		if (finding.kind() == FindingKind.NORM) {
			return texts.explain(finding.rule(), locale);
		}
		List<Concerned> concerned = finding.concerned();
		String first = concerned.isEmpty() ? "" : concerned.getFirst().name();
		return messages.getMessage("finding.is." + form(finding), new Object[] { first, names(concerned.stream().skip(1).toList()), names(concerned) }, locale);
	}

	/** Whether a unit has a head can be met, missed for one of two reasons, or not known. */
	private static String form(OrgUnitFinding finding) {
		if (finding.kind() != FindingKind.LEADERLESS) {
			return finding.kind().name();
		}
		return "LEADERLESS." + (finding.concerned().isEmpty() ? "NO_POST" : finding.rule().verdict() == Verdict.NEAR ? Verdict.FAIL : finding.rule().verdict());
	}

	private static String names(List<Concerned> concerned) {
		return concerned.stream().map(Concerned::name).collect(Collectors.joining(", "));
	}

	/** The title of the rule. */
	public String title(OrgUnitFinding finding, Locale locale) {
		return texts.title(finding.rule(), locale);
	}

	/** What is measured. */
	public String metric(OrgUnitFinding finding, Locale locale) {
		return texts.metric(finding.rule(), locale);
	}

	/** Where the rule is written, in one line. */
	public String citation(OrgUnitFinding finding, Locale locale) {
		return texts.citation(finding.rule(), locale);
	}

	/** The verdict in one word. */
	public String verdict(OrgUnitFinding finding, Locale locale) {
		return texts.verdict(finding.rule().verdict(), locale);
	}

	/** The weight in one word. */
	public String severity(OrgUnitFinding finding, Locale locale) {
		return texts.severity(finding.rule().severity(), locale);
	}

	/** How well the rule is confirmed, in one word. */
	public String confidence(OrgUnitFinding finding, Locale locale) {
		return texts.confidence(finding.rule().confidence(), locale);
	}
}
