package io.orgloom.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.problem.OrgloomProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class ProblemsDocumentedTests {

	@Test
	void everyRefusalHasItsHeadingInTheDocumentation() throws IOException {
		List<String> documented = Files.readAllLines(Path.of("docs/problems.md")).stream().filter(line -> line.startsWith("### "))
			.map(line -> line.substring(4)).toList();

		assertThat(documented).doesNotHaveDuplicates().containsAll(refusals());
	}

	private static List<String> refusals() {
		ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
		classes.addIncludeFilter(new AssignableTypeFilter(OrgloomProblem.class));
		return classes.findCandidateComponents("io.orgloom").stream().map(found -> ClassUtils.getShortName(String.valueOf(found.getBeanClassName())))
			.filter(name -> !name.contains(".")).map(Problem::kebab).sorted().toList();
	}
}
