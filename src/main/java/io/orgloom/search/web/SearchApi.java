package io.orgloom.search.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.search.Found;
import io.orgloom.search.SearchGroup;
import io.orgloom.search.Searching;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over everything, for programs. */
@RestController
class SearchApi {

	private final Searching searching;

	SearchApi(Searching searching) {
		this.searching = searching;
	}

	/** @param limit how many of each kind */
	@GetMapping("/api/search")
	Results search(@RequestParam String q, @RequestParam @Nullable String kind, @RequestParam(defaultValue = "20") int limit, AsOf asOf) {
		return new Results(searching.find(q, kind, Page.limit(limit), asOf).stream().map(GroupResource::of).toList());
	}

	record Results(List<GroupResource> groups) {
	}

	record GroupResource(String kind, List<ItemResource> items, boolean more) {

		static GroupResource of(SearchGroup group) {
			return new GroupResource(group.kind(), group.items().stream().map(ItemResource::of).toList(), group.more());
		}
	}

	/** @param on the day nearest to the one asked for on which it exists under this name */
	record ItemResource(String code, String name, @Nullable String type, @Nullable String within, LocalDate on, String page) {

		static ItemResource of(Found found) {
			String type = found.type();
			return new ItemResource(found.code(), found.name(), type == null ? null : type.substring(type.lastIndexOf('.') + 1), found.within(), found.on(),
					found.path());
		}
	}
}
