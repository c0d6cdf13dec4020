package io.orgloom.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;

/**
 * Reads one expression: EvalEx parses it, its tree becomes terms over ranges (EvalEx itself evaluates single values only, in arbitrary precision).
 * Types are checked here, so that a broken expression is found when the pack is loaded. Allowed: + - * /, comparisons, && || !, IF, MIN, MAX, FLOOR,
 * CEILING, NOT.
 */
final class FormulaReader {
	private static final ExpressionConfiguration SYNTAX = ExpressionConfiguration.builder().arraysAllowed(false).structuresAllowed(false)
			.binaryAllowed(false).implicitMultiplicationAllowed(false).singleQuoteStringLiteralsAllowed(true).build();

	private enum Type {
		NUMBER, TRUTH, CHOICE, TEXT
	}

	/** A read part: its term, or for choices and texts what is compared. */
	private record Part(Type type, Term term, String text, @Nullable Input choice) {
		static Part number(Term term) {
			return new Part(Type.NUMBER, term, "", null);
		}

		static Part truth(Term term) {
			return new Part(Type.TRUTH, term, "", null);
		}
	}

	/** Why an expression cannot be used; the reader of the pack adds the place. */
	static final class Unreadable extends Exception {
		private static final long serialVersionUID = 1;

		Unreadable(String message) {
			super(message);
		}
	}

	private static final Term NOTHING = new Term.Constant(Range.FALSE);
	private final Map<String, Input> inputs;
	private final Map<String, String> measures;
	private final Set<String> standards = new HashSet<>();

	private FormulaReader(Map<String, Input> inputs, Map<String, String> measures) {
		this.inputs = inputs;
		this.measures = measures;
	}

	/** Reads a number or a condition; `measures` maps percentages of the standard to the input they measure. */
	static Formula read(String text, Map<String, Input> inputs, Map<String, String> measures) throws Unreadable {
		FormulaReader reader = new FormulaReader(inputs, measures);
		Part part = reader.part(tree(text));
		if (part.type != Type.NUMBER && part.type != Type.TRUTH) {
			throw new Unreadable("'" + text + "' is neither a number nor a condition.");
		}
		return new Formula(part.term, part.type == Type.TRUTH, reader.standards);
	}

	private static ASTNode tree(String text) throws Unreadable {
		try {
			return new Expression(text, SYNTAX).getAbstractSyntaxTree();
		} catch (ParseException broken) {
			throw new Unreadable("'%s' cannot be read: %s at character %d.".formatted(text, broken.getMessage(), broken.getStartPosition()));
		}
	}

	private Part part(ASTNode node) throws Unreadable {
		String value = node.getToken().getValue();
		return switch (node.getToken().getType()) {
			case NUMBER_LITERAL -> Part.number(new Term.Constant(Range.of(literal(value))));
			case STRING_LITERAL -> new Part(Type.TEXT, NOTHING, value, null);
			case VARIABLE_OR_CONSTANT -> variable(value);
			case PREFIX_OPERATOR -> prefix(value, part(node.getParameters().getFirst()));
			case INFIX_OPERATOR -> infix(value, part(node.getParameters().get(0)), part(node.getParameters().get(1)));
			case FUNCTION -> function(value.toUpperCase(Locale.ROOT), parts(node.getParameters()));
			default -> throw new Unreadable("'" + value + "' is not allowed here.");
		};
	}

	private List<Part> parts(List<ASTNode> nodes) throws Unreadable {
		Part[] parts = new Part[nodes.size()];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = part(nodes.get(i));
		}
		return List.of(parts);
	}

	private static double literal(String value) throws Unreadable {
		try {
			return Double.parseDouble(value);
		} catch (NumberFormatException notDecimal) {
			throw new Unreadable("'" + value + "' is not a decimal number.");
		}
	}

	private Part variable(String name) throws Unreadable {
		if (name.equalsIgnoreCase("true") || name.equalsIgnoreCase("false")) {
			return Part.truth(new Term.Constant(name.equalsIgnoreCase("true") ? Range.TRUE : Range.FALSE));
		}
		if (measures.containsKey(name)) {
			String metric = measures.get(name);
			standards.add(metric);
			return Part.number(new Term.PercentOfStandard(metric, inputs.get(metric).slot()));
		}
		Input input = inputs.get(name);
		if (input == null) {
			throw new Unreadable("the attribute '%s' is not declared under inputs or measures.".formatted(name));
		}
		return switch (input.type()) {
			case NUMBER -> Part.number(new Term.Read(input.slot()));
			case TRUTH -> Part.truth(new Term.Read(input.slot()));
			case CHOICE -> new Part(Type.CHOICE, NOTHING, name, input);
		};
	}

	private Part prefix(String operator, Part part) throws Unreadable {
		return switch (operator) {
			case "-" -> Part.number(new Term.Unary(Range::negated, number(part)));
			case "+" -> Part.number(number(part));
			case "!" -> Part.truth(new Term.Unary(Range::not, truth(part)));
			default -> throw new Unreadable("the operator '" + operator + "' is not allowed.");
		};
	}

	private Part infix(String operator, Part left, Part right) throws Unreadable {
		return switch (operator) {
			case "+" -> arithmetic(Range::plus, left, right);
			case "-" -> arithmetic(Range::minus, left, right);
			case "*" -> arithmetic(Range::times, left, right);
			case "/" -> arithmetic(Range::dividedBy, left, right);
			case "<" -> comparison(Range::lessThan, left, right);
			case "<=" -> comparison(Range::atMost, left, right);
			case ">" -> comparison(Range::lessThan, right, left);
			case ">=" -> comparison(Range::atMost, right, left);
			case "&&" -> Part.truth(new Term.And(truth(left), truth(right)));
			case "||" -> Part.truth(new Term.Or(truth(left), truth(right)));
			case "=", "==" -> Part.truth(same(left, right));
			case "!=", "<>" -> Part.truth(new Term.Unary(Range::not, same(left, right)));
			default -> throw new Unreadable("the operator '" + operator + "' is not allowed.");
		};
	}

	private static Part arithmetic(BinaryOperator<Range> operation, Part left, Part right) throws Unreadable {
		return Part.number(new Term.Binary(operation, number(left), number(right)));
	}

	private static Part comparison(BinaryOperator<Range> operation, Part left, Part right) throws Unreadable {
		return Part.truth(new Term.Binary(operation, number(left), number(right)));
	}

	private Term same(Part left, Part right) throws Unreadable {
		if (left.type == Type.TEXT && right.type == Type.CHOICE) {
			return same(right, left);
		}
		if (left.choice != null && right.type == Type.TEXT) {
			int value = left.choice.values().indexOf(right.text);
			if (value < 0) {
				throw new Unreadable("'%s' is not a value of %s %s.".formatted(right.text, left.choice.name(), left.choice.values()));
			}
			return new Term.HasValue(left.choice.slot(), value);
		}
		boolean truths = left.type == Type.TRUTH && right.type == Type.TRUTH;
		return new Term.Binary(Range::sameAs, truths ? left.term : number(left), truths ? right.term : number(right));
	}

	private static Part function(String name, List<Part> parts) throws Unreadable {
		return switch (name) {
			case "FLOOR" -> Part.number(new Term.Unary(range -> range.map(Math::floor), number(only(name, parts))));
			case "CEILING" -> Part.number(new Term.Unary(range -> range.map(Math::ceil), number(only(name, parts))));
			case "NOT" -> Part.truth(new Term.Unary(Range::not, truth(only(name, parts))));
			case "MIN" -> fold(Range::min, parts);
			case "MAX" -> fold(Range::max, parts);
			case "IF" -> choose(parts);
			default -> throw new Unreadable("the function '" + name + "' is not allowed.");
		};
	}

	private static Part only(String name, List<Part> parts) throws Unreadable {
		if (parts.size() != 1) {
			throw new Unreadable(name + " takes one argument.");
		}
		return parts.getFirst();
	}

	private static Part fold(BinaryOperator<Range> operation, List<Part> parts) throws Unreadable {
		Term folded = number(parts.getFirst());
		for (Part part : parts.subList(1, parts.size())) {
			folded = new Term.Binary(operation, folded, number(part));
		}
		return Part.number(folded);
	}

	private static Part choose(List<Part> parts) throws Unreadable {
		if (parts.size() != 3 || parts.get(1).type != parts.get(2).type) {
			throw new Unreadable("IF takes a condition and two values of the same kind.");
		}
		Term term = new Term.Choose(truth(parts.get(0)), parts.get(1).term, parts.get(2).term);
		return parts.get(1).type == Type.TRUTH ? Part.truth(term) : Part.number(new Term.Choose(truth(parts.get(0)), number(parts.get(1)), number(parts.get(2))));
	}

	private static Term number(Part part) throws Unreadable {
		if (part.type != Type.NUMBER) {
			throw new Unreadable("a number is needed where a %s%s stands.".formatted(name(part.type), part.text.isEmpty() ? "" : " (" + part.text + ")"));
		}
		return part.term;
	}

	private static Term truth(Part part) throws Unreadable {
		if (part.type != Type.TRUTH) {
			throw new Unreadable("a condition is needed where a %s%s stands.".formatted(name(part.type), part.text.isEmpty() ? "" : " (" + part.text + ")"));
		}
		return part.term;
	}

	private static String name(Type type) {
		return type.name().toLowerCase(Locale.ROOT);
	}
}
