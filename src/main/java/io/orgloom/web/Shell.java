package io.orgloom.web;

import io.orgloom.graph.Readiness;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout of every page needs: the entry of the rail it belongs to, the same page in the other languages, what is still being recorded. */
@Component
class Shell implements HandlerInterceptor, WebMvcConfigurer {

	/** A language as its speakers call it, and this page in it. */
	record Offered(String code, String endonym, String href, boolean current) {
	}

	private final PageTexts texts;
	private final Figures figures;
	private final Readiness readiness;

	Shell(PageTexts texts, Figures figures, Readiness readiness) {
		this.texts = texts;
		this.figures = figures;
		this.readiness = readiness;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
		if (page != null && page.hasView() && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
			describe(request, page);
		}
	}

	void describe(HttpServletRequest request, ModelAndView page) {
		String path = path(request);
		page.addObject("section", sectionOf(path));
		page.addObject("texts", texts.json());
		page.addObject("zone", figures.zone());
		page.addObject("following", readiness.following());
		page.addObject("languages", offered(path, request.getQueryString()));
	}

	/** The first part of the path: the entry of the rail that is current. */
	static String sectionOf(String path) {
		String[] parts = path.split("/", 3);
		return parts.length < 2 || parts[1].isEmpty() ? "home" : parts[1];
	}

	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return failed == null ? request.getRequestURI() : failed.toString();
	}

	private static List<Offered> offered(String path, @Nullable String query) {
		String current = Languages.offered(LocaleContextHolder.getLocale()).getLanguage();
		UriComponentsBuilder here = UriComponentsBuilder.fromPath(path).query(query);
		return Languages.OFFERED.stream().map(Locale::getLanguage)
			.map(code -> new Offered(code, endonym(code), here.replaceQueryParam(Languages.PARAMETER, code).build().toUriString(), code.equals(current)))
			.toList();
	}

	private static String endonym(String language) {
		return switch (language) {
			case "vi" -> "Tiếng Việt";
			case "bn" -> "বাংলা";
			default -> "English";
		};
	}
}
