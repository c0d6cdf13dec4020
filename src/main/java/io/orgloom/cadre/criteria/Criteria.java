package io.orgloom.cadre.criteria;

import cz.jirutka.rsql.parser.RSQLParser;
import cz.jirutka.rsql.parser.RSQLParserException;
import cz.jirutka.rsql.parser.ast.AndNode;
import cz.jirutka.rsql.parser.ast.ComparisonNode;
import cz.jirutka.rsql.parser.ast.LogicalNode;
import cz.jirutka.rsql.parser.ast.Node;
import io.orgloom.cadre.RollEntry;
import io.orgloom.cadre.TrainingKinds;
import io.orgloom.cadre.criteria.Criterion.All;
import io.orgloom.cadre.criteria.Criterion.Any;
import io.orgloom.cadre.criteria.Criterion.Compared;
import io.orgloom.structure.OrgUnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A filter somebody wrote, such as {@code sex==FEMALE;age<40;education>=MASTER;monthsAs.HEAD.DIVISION>=24;planned==0}, in the language of RSQL: {@code ;} is
 * and, {@code ,} is or, {@code *} in texts stands for anything.
 */
public final class Criteria {

	private static final int LONGEST = 1_000;
	private static final int DEEPEST = 10;
	private static final int MOST_COMPARISONS = 30;
	private static final int MOST_VALUES = 50;
	private static final RSQLParser PARSER = new RSQLParser();

	private final String text;
	private final Criterion criterion;
	private final List<Comparison> comparisons;
	private final boolean flat;

	private Criteria(String text, Criterion criterion, List<Comparison> comparisons, boolean flat) {
		this.text = text;
		this.criterion = criterion;
		this.comparisons = List.copyOf(comparisons);
		this.flat = flat;
	}

	/** Reads a filter; {@link UnreadableFilter}, {@link UnknownFilterField} or {@link UnfitFilterValue} names the place where it cannot be read. */
	public static Criteria read(String filter) {
		String text = filter.strip().replaceAll("\\s", " ");
		if (text.length() > LONGEST || depth(text) > DEEPEST) {
			throw UnreadableFilter.tooLong(LONGEST, DEEPEST);
		}
		List<Comparison> comparisons = new ArrayList<>();
		Node tree = parsed(text);
		Criterion criterion = criterion(tree, text, comparisons);
		if (comparisons.size() > MOST_COMPARISONS) {
			throw UnreadableFilter.tooLong(LONGEST, DEEPEST);
		}
		boolean flat = tree instanceof ComparisonNode || tree instanceof AndNode all && all.getChildren().stream().allMatch(ComparisonNode.class::isInstance);
		return new Criteria(text, criterion, comparisons, flat);
	}

	/** The parser descends with every bracket, so that they are counted first. */
	private static int depth(String text) {
		int depth = 0;
		int deepest = 0;
		for (char letter : text.toCharArray()) {
			depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

	private static Node parsed(String text) {
		try {
			return PARSER.parse(text);
		} catch (RSQLParserException refused) {
			throw UnreadableFilter.of(text, refused);
		}
	}

	private static Criterion criterion(Node node, String text, List<Comparison> comparisons) {
		if (node instanceof LogicalNode logical) {
			List<Criterion> parts = logical.getChildren().stream().map(child -> criterion(child, text, comparisons)).toList();
			return node instanceof AndNode ? new All(parts) : new Any(parts);
		}
		Compared compared = compared((ComparisonNode) node, text);
		comparisons.add(compared.comparison());
		return compared;
	}

	private static Compared compared(ComparisonNode node, String text) {
		String selector = node.getSelector();
		int dot = selector.indexOf('.');
		String name = dot < 0 ? selector : selector.substring(0, dot);
		String parameter = dot < 0 ? "" : selector.substring(dot + 1);
		int place = text.indexOf(selector) + 1;
		CriteriaField field = CriteriaField.of(name).filter(each -> fits(each, parameter)).orElseThrow(() -> new UnknownFilterField(selector, place));
		Operator by = Operator.of(node.getOperator().getSymbol());
		Comparison comparison = new Comparison(field, parameter, by, List.copyOf(node.getArguments()));
		if (by.isOrder() && !field.reading().isOrdered() || node.getArguments().size() > MOST_VALUES) {
			throw new UnfitFilterValue(comparison, by.shown(), place);
		}
		return new Compared(comparison, node.getArguments().stream()
			.map(value -> field.reading().judge(by, value, parameter).orElseThrow(() -> new UnfitFilterValue(comparison, value, place))).toList());
	}

	private static boolean fits(CriteriaField field, String parameter) {
		return switch (field.parameter()) {
			case NONE -> parameter.isEmpty();
			case POST -> PostKind.read(parameter).isPresent();
			case TRAINING -> parameter.isEmpty() || TrainingKinds.of(parameter).isPresent();
			case WORD -> parameter.isEmpty() || parameter.matches("[\\p{L}\\p{M}-]{2,30}");
			case YEAR -> parameter.isEmpty() || parameter.matches("\\d{4}");
		};
	}

	/** As it was written. */
	public String text() {
		return text;
	}

	public Verdict of(RollEntry entry, Asked asked) {
		return criterion.of(entry, asked);
	}

	/** Whether it asks for anything that tells of the person. */
	public boolean isPersonal() {
		return comparisons.stream().anyMatch(comparison -> comparison.field().isPersonal());
	}

	/** Whether it asks what somebody is planned for. */
	public boolean asksForPlans() {
		return comparisons.stream().anyMatch(comparison -> comparison.field() == CriteriaField.PLANNED);
	}

	/** The org units it names. */
	public Stream<OrgUnitCode> units() {
		return comparisons.stream().filter(comparison -> comparison.field() == CriteriaField.WITHIN).flatMap(comparison -> comparison.values().stream()).distinct().map(OrgUnitCode::new);
	}

	/** Its comparisons where all of them are to be fulfilled; empty where it says more than a list can. */
	public Optional<List<Comparison>> list() {
		return flat ? Optional.of(comparisons) : Optional.empty();
	}
}
