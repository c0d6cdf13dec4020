package io.orgloom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

	@ParameterizedTest
	@ValueSource(strings = {"admin", "Nguyễn.Văn-An_2", "রহিম", "৭", "王"})
	void takesLettersAndDigitsOfAnyScript(String name) {
		assertThat(Names.require(name)).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", ".", "..", "-rf", "a b", "a/b", "a'b", "a\u0000b", "a\nb", "a\u202eb", "<b>"})
	void refusesOthers(String name) {
		assertThatThrownBy(() -> Names.require(name)).isInstanceOf(InvalidName.class);
	}

	@Test
	void takesUpToSixtyCharacters() {
		assertThat(Names.isName("a".repeat(60))).isTrue();
		assertThat(Names.isName("a".repeat(61))).isFalse();
	}

	@Test
	void rolesAreReadHoweverTheyAreWritten() {
		assertThat(Role.of("personnel officer")).isEqualTo(Role.PERSONNEL_OFFICER);
		assertThat(Role.of("Planner")).isEqualTo(Role.PLANNER);
		assertThatThrownBy(() -> Role.of("boss")).isInstanceOf(UnknownRole.class).hasMessageContaining("AUDITOR");
	}

	@Test
	void grantsAreKeptAsText() {
		assertThat(Grant.parse(Grant.everywhere(Role.AUDITOR).text())).isEqualTo(Grant.everywhere(Role.AUDITOR));
		assertThat(Grant.parse("PLANNER@40-202507")).isEqualTo(new Grant(Role.PLANNER, "40-202507"));
	}
}
