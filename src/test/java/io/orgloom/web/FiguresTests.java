package io.orgloom.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.graph.GraphProperties;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.unit.DataSize;

class FiguresTests {

	private final Figures figures = new Figures(new GraphProperties(Path.of("data"), DataSize.ofMegabytes(1), Duration.ofSeconds(1), Duration.ofSeconds(1),
			ZoneId.of("Asia/Ho_Chi_Minh")));

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	private Figures in(String language) {
		LocaleContextHolder.setLocale(Locale.of(language));
		return figures;
	}

	@Test
	void groupsThousandsAsTheLanguageDoes() {
		assertThat(in("en").whole(3327791)).isEqualTo("3,327,791");
		assertThat(in("vi").whole(3327791)).isEqualTo("3.327.791");
		assertThat(in("bn").whole(3327791)).isEqualTo("৩,৩২৭,৭৯১");
	}

	@Test
	void tellsByItsLettersWhatLanguageATextIsIn() {
		assertThat(figures.language("boundaries of 2009 (censusVN2009)")).isEqualTo("en");
		assertThat(figures.language("Nghị quyết số 1678")).isEqualTo("vi");
		assertThat(figures.language("ĐẤT")).isEqualTo("vi");
		assertThat(figures.language("আদমশুমারি ২০২২")).isEqualTo("bn");
		assertThat(figures.language(null)).isEqualTo("en");
	}

	@Test
	void writesYearsAndNumbersOfChangesWithoutGrouping() {
		assertThat(in("bn").plain(2025)).isEqualTo("২০২৫");
		assertThat(in("vi").plain(12345)).isEqualTo("12345");
	}

	@Test
	void writesDaysWithTheDigitsOfTheLanguage() {
		assertThat(in("en").day(LocalDate.of(2025, 7, 1))).isEqualTo("1 Jul 2025");
		assertThat(in("bn").day(LocalDate.of(2025, 7, 1))).contains("২০২৫").doesNotContain("2");
	}

	@Test
	void writesInstantsInTheZoneOfTheInstallation() {
		assertThat(in("en").time(Instant.parse("2025-06-30T23:30:00Z"))).startsWith("1 Jul 2025");
	}

	@Test
	void writesADashForWhatIsMissing() {
		assertThat(in("en").whole(null)).isEqualTo("–");
		assertThat(in("en").any(null)).isEqualTo("–");
		assertThat(in("en").day(null)).isEqualTo("–");
	}

	@Test
	void writesWhateverAFactHolds() {
		assertThat(in("vi").any(0.933)).isEqualTo("0,933");
		assertThat(in("vi").any("COMMUNE")).isEqualTo("COMMUNE");
	}
}
