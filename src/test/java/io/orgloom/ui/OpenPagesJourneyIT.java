package io.orgloom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody meets before signing in, in their own language. */
@GraphTest
class OpenPagesJourneyIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({"en, Sign in", "vi, Đăng nhập", "bn, সাইন ইন"})
	void theDoorIsAccessibleAndQuietInEveryLanguage(String language, String title) {
		try (Browser browser = Browser.on(port)) {
			Page page = browser.visitor(language);
			for (String path : new String[] {"/sign-in", "/about"}) {
				page.navigate(browser.address(path));
				assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
				Browser.assertAccessible(page);
			}
			page.navigate(browser.address("/territory"));
			assertThat(page.title()).contains(title);
			browser.assertQuiet();
		}
	}
}
