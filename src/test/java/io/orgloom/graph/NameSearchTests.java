package io.orgloom.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the index is asked, and what it cannot tell. */
class NameSearchTests {

	@Test
	void foldsLatinMarksAndLeavesBengaliWordsWhole() {
		assertThat(NameSearch.of("Đông Vĩnh").orElseThrow().query()).isEqualTo("+dong* +vinh* dong vinh \"dong vinh\"");
		assertThat(NameSearch.of("কমিটি").orElseThrow().query()).startsWith("+কমিটি* ");
		assertThat(NameSearch.of(" -*\"🙂 ")).isEmpty();
		assertThat(NameSearch.of("x ".repeat(10) + "y").orElseThrow().patterns()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"an, Nghệ An, true", "an, Xã Ấn Độ, true", "a, Xã Ấn Độ, true", "an, Xã Tân Kỳ, false", "to, Ban Tổ chức, true", "th, Phường Thành Vinh, true", "no, Hà Nội, true",
			"no, Xã Bồng Khê, false"})
	void wordsTheIndexLeavesOutAreLookedForInTheName(String typed, String name, boolean fits) {
		NameSearch search = NameSearch.of(typed).orElseThrow();

		assertThat(search.query()).isEqualTo("*:*");
		assertThat(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).matches(search.patterns().getFirst())).isEqualTo(fits);
	}
}
