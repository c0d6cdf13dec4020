package io.orgloom.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class TypedNumberTests {

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"en | 3,327,791 | 3327791", "vi | 3.327.791 | 3327791", "bn | ৩,৩২৭,৭৯১ | 3327791",
		"en | 15.043 | 15.043", "vi | 15,043 | 15.043", "vi | 15.043 | 15043", "en | 15,043 | 15043",
		"en | 15,5 | 15.5", "vi | 15.5 | 15.5", "bn | ১৫.৫ | 15.5", "vi | 1.234,56 | 1234.56", "en | 12 345 | 12345"
	})
	void readsWhatTheLanguageMeans(String language, String typed, BigDecimal number) {
		assertThat(TypedNumber.read(typed, Locale.of(language))).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "abc", "1e5", "--1", "1.2.3,4.5", "NaN", "12345678901234567890"})
	void readsNothingElse(String typed) {
		assertThat(TypedNumber.read(typed, Locale.ENGLISH)).isEmpty();
	}

	@Test
	void writesIntoAFieldWhatItReadsBack() {
		for (String language : new String[] {"en", "vi", "bn"}) {
			LocaleContextHolder.setLocale(Locale.of(language));
			for (double number : new double[] {0, 3.787, 15.043, 16493.7, 3327791}) {
				assertThat(TypedNumber.read(TypedNumber.write(number))).as("%s in %s", number, language)
					.hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(BigDecimal.valueOf(number)));
			}
		}
	}
}
