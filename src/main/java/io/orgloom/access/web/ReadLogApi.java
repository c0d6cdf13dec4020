package io.orgloom.access.web;

import io.orgloom.access.PersonalRead;
import io.orgloom.access.ReadLog;
import io.orgloom.graph.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read whose personal data, for auditors. */
@RestController
class ReadLogApi {

	private final ReadLog log;

	ReadLogApi(ReadLog log) {
		this.log = log;
	}

	@GetMapping("/api/read-log")
	Page<PersonalRead> reads(@RequestParam @Nullable String subject, @RequestParam @Nullable String actor, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after) {
		return log.reads(subject, actor, Page.key(after), Page.limit(limit));
	}
}
