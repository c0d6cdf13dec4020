package io.orgloom.scenario.web;

import io.orgloom.scenario.Clash;
import io.orgloom.scenario.Compatibility;
import io.orgloom.scenario.Compatibility.Answer;
import io.orgloom.scenario.Compatibility.Order;
import io.orgloom.scenario.Compatibility.Side;
import io.orgloom.scenario.ScenarioCompatibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether two scenarios can both be put into force, for programs. */
@RestController
class CompatibilityApi {

	private final ScenarioCompatibility compatibility;

	CompatibilityApi(ScenarioCompatibility compatibility) {
		this.compatibility = compatibility;
	}

	/** Two scenarios: {@code ids=a,b}. */
	@GetMapping("/api/scenarios/compatibility")
	CompatibilityResource compatibility(@RequestParam List<String> ids) {
		return CompatibilityResource.of(compatibility.of(ids));
	}

	/** @param together rules neither plan breaks alone */
	record CompatibilityResource(LocalDate on, Answer answer, List<PlanResource> plans, List<OrderResource> orders, List<Map<String, @Nullable Object>> together) {

		static CompatibilityResource of(Compatibility tested) {
			return new CompatibilityResource(tested.on(), tested.answer(), tested.plans().stream().map(PlanResource::of).toList(),
					tested.orders().stream().map(OrderResource::of).toList(), values(tested.together()));
		}
	}

	/** @param conflicts what has to be decided before the plan stands on present beliefs at all */
	record PlanResource(String id, String name, LocalDate effectiveOn, List<Map<String, @Nullable Object>> conflicts) {

		static PlanResource of(Side side) {
			return new PlanResource(side.scenario().id(), side.scenario().name(), side.scenario().effectiveOn(), values(side.alone()));
		}
	}

	record OrderResource(String first, String second, boolean possible, List<Map<String, @Nullable Object>> conflicts) {

		static OrderResource of(Order order) {
			return new OrderResource(order.first().id(), order.second().id(), order.isPossible(), values(order.conflicts()));
		}
	}

	private static List<Map<String, @Nullable Object>> values(List<Clash> clashes) {
		return clashes.stream().map(Clash::values).toList();
	}
}
