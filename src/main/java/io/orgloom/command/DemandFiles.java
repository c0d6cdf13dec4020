package io.orgloom.command;

import io.orgloom.mergerplan.ContradictoryConstraints;
import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.InstanceBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Demands on single units, each with the row it stands in, so that a contradiction is told with file and line. */
final class DemandFiles {

	private record Demand(Rows.Row row, List<String> units) {
	}

	private final InstanceFiles files;
	private final @Nullable Path together;
	private final @Nullable Path apart;
	private final @Nullable Path locked;
	private final List<Demand> demands = new ArrayList<>();

	DemandFiles(InstanceFiles files, @Nullable Path together, @Nullable Path apart, @Nullable Path locked) {
		this.files = files;
		this.together = together;
		this.apart = apart;
		this.locked = locked;
	}

	Instance build(InstanceBuilder builder) {
		read(together, builder::together);
		read(apart, builder::apart);
		read(locked, builder::lock);
		try {
			return builder.build();
		} catch (ContradictoryConstraints contradiction) {
			throw told(contradiction);
		}
	}

	private interface Use {
		InstanceBuilder with(int[] units);
	}

	private void read(@Nullable Path file, Use use) {
		if (file == null) {
			return;
		}
		files.eachGroup(file, (row, units) -> {
			demands.add(new Demand(row, Arrays.stream(units).mapToObj(files.ids()::get).toList()));
			use.with(units);
		});
	}

	/** The rows that name both units, else those that name one of them. */
	private RuntimeException told(ContradictoryConstraints contradiction) {
		List<String> pair = contradiction.pair();
		return demands.stream().filter(demand -> demand.units.containsAll(pair)).findFirst()
			.or(() -> demands.stream().filter(demand -> Stream.of(pair.getFirst(), pair.getLast()).anyMatch(demand.units::contains)).findFirst())
			.<RuntimeException>map(demand -> demand.row.refuse(contradiction.getMessage())).orElse(contradiction);
	}
}
