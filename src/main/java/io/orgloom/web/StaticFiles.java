package io.orgloom.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Scripts, styles, fonts and pictures: kept by the browser, asked for again by content. Modules import each other by plain names, so a name with a hash
 * would load the same module twice; file times say nothing in a reproducible jar.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : new String[] {"css", "fonts", "img", "js", "vendor"}) {
			registry.addResourceHandler("/" + folder + "/**")
				.addResourceLocations("classpath:/static/" + folder + "/")
				.setCacheControl(CacheControl.noCache())
				.setUseLastModified(false)
				.setEtagGenerator(StaticFiles::contentTag);
		}
	}

	private static String contentTag(Resource resource) {
		try (var content = resource.getInputStream()) {
			return "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
