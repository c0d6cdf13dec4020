package io.orgloom.web;

import io.orgloom.problem.OrgloomProblem;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** A refusal that is part of an answer (why a job failed, why a step or a row cannot be) is its words in the language of whoever asked. */
@JacksonComponent
class RefusalsInJson extends ValueSerializer<OrgloomProblem> {

	private final RefusalTexts texts;

	RefusalsInJson(RefusalTexts texts) {
		this.texts = texts;
	}

	@Override
	public void serialize(OrgloomProblem refusal, JsonGenerator body, SerializationContext context) {
		body.writeString(texts.of(refusal));
	}
}
