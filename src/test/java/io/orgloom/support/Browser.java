package io.orgloom.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A few tabs of the machine's own Chromium, which is started once and serves the one thread tests run on. Where there is none the test says so and is skipped, unless ORGLOOM_E2E=required. Every
 * request to another host is stopped and remembered, and so is every error a page writes or runs into.
 */
public final class Browser implements AutoCloseable {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking",
			"--disable-component-update", "--no-first-run", "--force-color-profile=srgb", "--font-render-hinting=none");
	private static final List<String> ACCESSIBILITY = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
	private static final String WATCH_POLICY = """
			document.addEventListener('securitypolicyviolation',
			  event => console.error('CSP violation: ' + event.violatedDirective + ' ' + event.blockedURI));
			""";

	private final com.microsoft.playwright.Browser chromium;
	private final String base;
	private final List<BrowserContext> contexts = new ArrayList<>();
	private final List<String> foreign = new CopyOnWriteArrayList<>();
	private final List<String> errors = new CopyOnWriteArrayList<>();

	private Browser(Path executable, int port) {
		chromium = Chromium.running(executable);
		base = "http://127.0.0.1:" + port;
	}

	/** A browser for the application on a port of this machine. */
	public static Browser on(int port) {
		Optional<Path> executable = executable();
		if (executable.isEmpty()) {
			String reason = "There is no Chromium on this machine (%s, or -Dchrome=), so browser journeys are skipped.".formatted(PLACES);
			if ("required".equals(System.getenv("ORGLOOM_E2E"))) {
				throw new IllegalStateException(reason + " Yet ORGLOOM_E2E=required.");
			}
			IO.println(reason);
			Assumptions.abort(reason);
		}
		return new Browser(executable.orElseThrow(), port);
	}

	private static Optional<Path> executable() {
		return Stream.concat(Stream.ofNullable(System.getProperty("chrome")), PLACES.stream()).map(Path::of).filter(Files::isExecutable).findFirst();
	}

	/** The address of a page, such as {@code /territory}. */
	public String address(String path) {
		return base + path;
	}

	/** An empty tab of a new visitor whose browser prefers a language: en, vi or bn. */
	public Page visitor(String language) {
		BrowserContext context = chromium.newContext(new NewContextOptions().setLocale(language).setViewportSize(1366, 768).setBaseURL(base));
		contexts.add(context);
		Predicate<String> elsewhere = address -> address.startsWith("http") && !address.startsWith(base + "/");
		context.route(elsewhere, route -> {
			foreign.add(route.request().url());
			route.abort();
		});
		context.addInitScript(WATCH_POLICY);
		context.onConsoleMessage(this::remember);
		context.onWebError(error -> errors.add(error.error()));
		return context.newPage();
	}

	private void remember(ConsoleMessage message) {
		if ("error".equals(message.type())) {
			errors.add(message.text() + " " + message.location());
		}
	}

	/** No request left this machine, no page wrote an error, none broke the content security policy; asked at the end of a journey. */
	public void assertQuiet() {
		assertThat(foreign).as("requests to other hosts").isEmpty();
		assertThat(errors).as("errors of pages").isEmpty();
	}

	/** Forgets errors a journey has provoked on purpose, such as a refused form. */
	public void forgetErrors() {
		errors.clear();
	}

	/**
	 * The page meets WCAG 2.2 AA as far as a program can tell, shows no missing text, and is not wider than its window. Our pages have no frames: the older
	 * way of asking needs no second page to put answers together.
	 */
	public static void assertAccessible(Page page) {
		AxeRunOptions faultsOnly = new AxeRunOptions();
		faultsOnly.setResultTypes(List.of("violations"));
		List<String> violations = new AxeBuilder(page).setLegacyMode(true).options(faultsOnly).withTags(ACCESSIBILITY).analyze().getViolations().stream().map(Browser::told).toList();
		assertThat(violations).as("accessibility of %s", page.url()).isEmpty();
		assertThat(page.locator("body").innerText()).as("texts of %s", page.url()).doesNotContain("??");
		assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as("width of %s", page.url())
			.isEqualTo(true);
	}

	private static String told(Rule rule) {
		return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " at " + rule.getNodes().stream().limit(5).map(node -> node.getTarget() + " "
				+ node.getHtml()).toList();
	}

	@Override
	public void close() {
		contexts.forEach(BrowserContext::close);
	}

	/** It ends with the process: Playwright's driver goes when nobody listens any more, and takes the browser along. */
	private static final class Chromium {

		private static com.microsoft.playwright.@Nullable Browser running;

		private static com.microsoft.playwright.Browser running(Path executable) {
			if (running == null || !running.isConnected()) {
				Playwright playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
				running = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
			}
			return running;
		}
	}
}
