package io.orgloom.cadreplan.web;

import io.orgloom.cadreplan.web.CadrePlanForms.NominationForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One nomination, or a list of them. */
@JsonDeserialize(using = NominationForms.OneOrMany.class)
record NominationForms(@NotEmpty @Valid List<@NotNull NominationForm> items) {

	/** Takes an object for a list of one. */
	static final class OneOrMany extends ValueDeserializer<NominationForms> {

		@Override
		public NominationForms deserialize(JsonParser parser, DeserializationContext context) {
			if (!parser.isExpectedStartArrayToken()) {
				return new NominationForms(List.of(context.readValue(parser, NominationForm.class)));
			}
			return new NominationForms(context.readValue(parser, context.getTypeFactory().constructCollectionType(List.class, NominationForm.class)));
		}
	}
}
