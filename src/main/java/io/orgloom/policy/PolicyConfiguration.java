package io.orgloom.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the pack that ships with the application; a broken pack stops the start. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

	@Bean
	PolicyPack policyPack() {
		return PolicyPack.fromClasspath("policy/vietnam-2025.yaml");
	}

	@Bean
	PolicyReview policyReview(PolicyPack pack) {
		return new PolicyReview(pack);
	}

	@Bean
	FindingTexts findingTexts(PolicyPack pack) {
		return new FindingTexts(pack);
	}
}
