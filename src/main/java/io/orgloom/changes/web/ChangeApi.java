package io.orgloom.changes.web;

import io.orgloom.changes.ChangeLog;
import io.orgloom.graph.Change;
import io.orgloom.graph.Content;
import io.orgloom.graph.Effect;
import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.graph.InvalidPage;
import io.orgloom.graph.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes for programs. */
@RestController
@RequestMapping("/api/changes")
class ChangeApi {

	private final ChangeLog log;

	ChangeApi(ChangeLog log) {
		this.log = log;
	}

	@GetMapping
	Page<Change> changes(@RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam @Nullable String after) {
		int size = Page.limit(limit);
		return Page.of(log.changes(before(after), size + 1), size, change -> String.valueOf(change.number()));
	}

	private static long before(@Nullable String after) {
		String key = Page.key(after);
		if (!key.matches("\\d{0,18}")) {
			throw new InvalidPage("after", String.valueOf(after));
		}
		return key.isEmpty() ? Long.MAX_VALUE : Long.parseLong(key);
	}

	@GetMapping("/{number}")
	ChangeResource change(@PathVariable long number, @RequestParam(defaultValue = "" + Page.USUAL) int limit) {
		return new ChangeResource(log.change(number), log.effects(number, Page.limit(limit)).stream().map(EffectResource::of).toList());
	}

	@PostMapping("/{number}/reversion")
	ResponseEntity<Change> revert(@PathVariable long number, @Valid @RequestBody Reversion form) {
		Change counter = log.revert(number, String.valueOf(form.reason()));
		return ResponseEntity.created(URI.create("/api/changes/" + counter.number())).body(counter);
	}

	record Reversion(@NotBlank @Size(max = 500) @Nullable String reason) {
	}

	/** @param effects as many as the limit allows; recordedFacts and retractedFacts of the Change tell whether there are more */
	record ChangeResource(Change change, List<EffectResource> effects) {
	}

	record EffectResource(String source, String fact, String aspect, List<FactResource> before, List<FactResource> after) {

		static EffectResource of(Effect effect) {
			Content content = (effect.before().isEmpty() ? effect.after() : effect.before()).getFirst().content();
			return new EffectResource(content.source(), content.type().relationship(),
					String.valueOf(content.properties().getOrDefault(FactType.ASPECT, "")), effect.before().stream().map(FactResource::of).toList(),
					effect.after().stream().map(FactResource::of).toList());
		}
	}

	record FactResource(LocalDate from, @Nullable LocalDate until, @Nullable String target, Map<String, Object> values) {

		static FactResource of(Fact fact) {
			Content content = fact.content();
			boolean state = content.type().isState();
			return new FactResource(fact.interval().from(), fact.interval().until(), state ? null : content.target(),
					state ? content.state() : content.properties());
		}
	}
}
