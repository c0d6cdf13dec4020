package io.orgloom.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** English, Vietnamese, Bengali: chosen by {@code ?lang=}, kept in a cookie, else what the browser asks for first. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

	static final String PARAMETER = "lang";
	static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.of("vi"), Locale.of("bn"));

	/** Every module keeps its own {@code messages/<module>_*.properties}; all of them are found here. */
	@Bean
	MessageSource messageSource() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasenames(bundles().toArray(String[]::new));
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		texts.setDefaultLocale(Locale.ENGLISH);
		return texts;
	}

	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("orgloom-language");
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		resolver.setDefaultLocaleFunction(request -> offered(request.getLocales().asIterator().next()));
		return resolver;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		// a document in another language leaves the pages in theirs
		registry.addInterceptor(new LanguageChoice()).excludePathPatterns("/api/scenarios/*/export");
	}

	/** The offered language that comes closest; English where none does. */
	static Locale offered(Locale wished) {
		return OFFERED.stream().filter(locale -> locale.getLanguage().equals(wished.getLanguage())).findFirst().orElse(Locale.ENGLISH);
	}

	static List<String> bundles() {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties"))
				.map(Resource::getFilename)
				.map(Objects::requireNonNull)
				.map(name -> "messages/" + name.substring(0, name.length() - "_en.properties".length()))
				.distinct().sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
