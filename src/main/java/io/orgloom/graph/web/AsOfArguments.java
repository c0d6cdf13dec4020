package io.orgloom.graph.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the {@link AsOf} of the request. */
@Component
class AsOfArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Times times;

	AsOfArguments(Times times) {
		this.times = times;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == AsOf.class;
	}

	@Override
	public AsOf resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
			@Nullable WebDataBinderFactory binders) {
		return times.resolve(request.getParameter("on"), request.getParameter("knownAt"));
	}
}
