package io.orgloom.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Keeps the language named by {@code ?lang=}; a language that is not offered changes nothing. */
class LanguageChoice implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String wished = request.getParameter(Languages.PARAMETER);
		if (wished != null) {
			Languages.OFFERED.stream().filter(locale -> locale.getLanguage().equals(wished)).findFirst()
				.ifPresent(locale -> keep(locale, request, response));
		}
		return true;
	}

	private static void keep(Locale locale, HttpServletRequest request, HttpServletResponse response) {
		var resolver = RequestContextUtils.getLocaleResolver(request);
		if (resolver != null) {
			resolver.setLocale(request, response, locale);
		}
	}
}
