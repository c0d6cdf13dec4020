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
			for (String path : new String[] {"/sign-in", "/about", "/retirement", "/retirement?birth=1968-09&sex=MALE"}) {
				page.navigate(browser.address(path));
				assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
				Browser.assertAccessible(page);
			}
			assertThat(page.locator("#age").getAttribute("data-value")).isEqualTo("744");
			assertThat(page.locator("#retirement-date").getAttribute("datetime")).isEqualTo("2030-09-30");
			assertThat(page.locator("tr[aria-current] time").first().getAttribute("datetime")).isEqualTo("2030-09-30");
			page.navigate(browser.address("/retirement?birth=1968-13&sex=&on=2020-12-31"));
			assertThat(page.locator(".error-summary li").count()).isEqualTo(3);
			assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(3);
			Browser.assertAccessible(page);
			browser.forgetErrors();
			page.navigate(browser.address("/territory"));
			assertThat(page.title()).contains(title);
			browser.assertQuiet();
		}
	}
}
