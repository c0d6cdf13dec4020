package io.orgloom.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.ezylang.evalex.Expression;

class FormulaReaderTests {
	private static final Input X = new Input(0, "x", Input.Type.NUMBER, List.of(), new Range(0, 100), false, "", Map.of(), new Input.Codes(Map.of(), null));
	private static final PolicyPack PACK = new PolicyPack("p", Map.of(), Locale.ENGLISH, 0.7, List.of(X), Map.of(), List.of(), Map.of(), Map.of(), PlanningProcess.NONE);

	@ParameterizedTest
	@ValueSource(strings = {"1 + 2 * x - 3 / 4", "MAX(0.20, 0.50 - 0.05 * MAX(0, FLOOR((x - 30) / 10)))", "MIN(25, 10 + 0.5 * FLOOR(MAX(0, x * 60000 - 2000000) / 60000))",
			"IF(x >= 50 && x < 80 || x == 3, -x, CEILING(x / 7))", "IF(!(x > 20), 1, 2)", "-2 * -x", "10 - 4 - 3", "IF(NOT(x <> 40), 5, 6)"})
	void evaluatesLikeEvalEx(String text) throws Exception {
		Formula formula = FormulaReader.read(text, Map.of("x", X), Map.of());
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			double x = random.nextInt(0, 401) / 4.0;
			BigDecimal expected = new Expression(text).with("x", BigDecimal.valueOf(x)).evaluate().getNumberValue();
			Range evaluated = formula.in(new Situation(PACK, LocalDate.EPOCH, Map.of("x", x)));
			assertThat(evaluated.isPoint()).isTrue();
			assertThat(evaluated.low()).as("%s for %s", text, x).isCloseTo(expected.doubleValue(), Offset.offset(1e-9));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"MAX(0.20, 0.50 - 0.05 * MAX(0, FLOOR((x - 30) / 10)))", "IF(x >= 50, x * x - 3 * x, 100 - x)", "(x - 50) * (20 - x) / (x + 1)"})
	void enclosesEveryValueOfAnUnknownInput(String text) throws Exception {
		Formula formula = FormulaReader.read(text, Map.of("x", X), Map.of());
		Range all = formula.in(new Situation(PACK, LocalDate.EPOCH, Map.of()));
		for (int x = 0; x <= 100; x++) {
			double value = formula.in(new Situation(PACK, LocalDate.EPOCH, Map.of("x", x))).low();
			assertThat(value).isBetween(all.low(), all.high());
		}
	}

	@Test
	void findsTheExactBoundsOfTheMinorityFactor() throws Exception {
		Formula formula = FormulaReader.read("MAX(0.20, 0.50 - 0.05 * MAX(0, FLOOR((x - 30) / 10)))", Map.of("x", X), Map.of());
		assertThat(formula.in(new Situation(PACK, LocalDate.EPOCH, Map.of())).settled()).isEqualTo(new Range(0.2, 0.5));
	}
}
