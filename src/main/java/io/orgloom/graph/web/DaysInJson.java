package io.orgloom.graph.web;

import io.orgloom.graph.InvalidTime;
import io.orgloom.graph.Times;
import java.time.LocalDate;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Days in bodies are written as in addresses: {@code "2025-07-01"}, of the years 1 to 9999, never a number or a time; {@link InvalidTime} otherwise. */
@JacksonComponent
class DaysInJson extends ValueDeserializer<LocalDate> {

	@Override
	public LocalDate deserialize(JsonParser body, DeserializationContext context) {
		String field = String.valueOf(body.currentName());
		return Times.day(field, String.valueOf(body.getString()));
	}
}
