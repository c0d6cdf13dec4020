package io.orgloom.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.orgloom.policy.PolicyPack;

class RulesApiTests {

	@Test
	void listsEveryRuleWithItsSourceAndWeight() {
		PolicyPack pack = PolicyPack.fromClasspath("policy/vietnam-2025.yaml");
		MockMvcTester api = MockMvcTester.of(new RulesApi(pack));
		assertThat(api.get().uri("/api/rules")).hasStatusOk().bodyJson().satisfies(json -> {
			assertThat(json).extractingPath("$.pack").isEqualTo("vietnam-2025");
			assertThat(json).extractingPath("$.rules.length()").asNumber().isEqualTo(pack.rules().size());
			assertThat(json).extractingPath("$.rules[?(@.id == 'AU-07-xa')].title.vi").asArray().containsExactly("Tiêu chuẩn của xã (từ năm 2026)");
			assertThat(json).extractingPath("$.rules[?(@.id == 'AU-07-xa')].effectiveFrom").asArray().containsExactly("2026-01-01");
			assertThat(json).extractingPath("$.rules[?(@.id == 'AU-07-xa')].severity").asArray().containsExactly("HARD");
			assertThat(json).extractingPath("$.rules[?(@.id == 'AU-01-xa')].source.amendedBy").asArray().containsExactly("27/2022/UBTVQH15");
		});
	}
}
