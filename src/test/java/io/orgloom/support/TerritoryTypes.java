package io.orgloom.support;

import io.orgloom.graph.FactType;
import io.orgloom.graph.FactType.Existence;
import io.orgloom.graph.FactTypes;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Types of facts for the ledger's own tests where no module has declared any. */
@TestConfiguration(proxyBeanMethods = false)
class TerritoryTypes {

	private static final String UNIT = "AdministrativeUnit";
	private static final String REORGANISATION = "Reorganisation";

	@Bean
	static BeanDefinitionRegistryPostProcessor factTypesWhereThereAreNone() {
		return new BeanDefinitionRegistryPostProcessor() {

			@Override
			public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
				if (((ConfigurableListableBeanFactory) registry).getBeanNamesForType(FactTypes.class, true, false).length == 0) {
					registry.registerBeanDefinition("testFactTypes", new RootBeanDefinition(FactTypes.class, TerritoryTypes::types));
				}
			}
		};
	}

	private static FactTypes types() {
		return FactTypes.of(FactType.state(UNIT), FactType.state(REORGANISATION), FactType.hierarchy("PART_OF", UNIT),
				FactType.link("ADJACENT_TO", UNIT, UNIT, Existence.THROUGHOUT),
				FactType.link("CONTRIBUTES", UNIT, REORGANISATION, Existence.DAY_BEFORE),
				FactType.link("RESULTS_IN", REORGANISATION, UNIT, Existence.THROUGHOUT));
	}
}
