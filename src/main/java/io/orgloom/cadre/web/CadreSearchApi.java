package io.orgloom.cadre.web;

import io.orgloom.cadre.SavedSearch;
import io.orgloom.cadre.SavedSearches;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The searches for cadres somebody keeps for themselves, for programs. */
@RestController
@RequestMapping("/api/cadre-searches")
class CadreSearchApi {

	private final SavedSearches searches;

	CadreSearchApi(SavedSearches searches) {
		this.searches = searches;
	}

	record Items(List<SavedSearch> items) {
	}

	record SearchForm(@NotBlank @Nullable String name, @NotBlank @Nullable String filter) {
	}

	@GetMapping
	Items own() {
		return new Items(searches.own());
	}

	/** Of a name that is kept already the criteria are replaced. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	SavedSearch save(@Valid @RequestBody SearchForm form) {
		return searches.save(Forms.there(form.name()), Forms.there(form.filter()));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void forget(@RequestParam String name) {
		searches.forget(name);
	}
}
