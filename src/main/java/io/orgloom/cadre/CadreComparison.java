package io.orgloom.cadre;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.PlannedPosts.Planned;
import io.orgloom.graph.AsOf;
import java.util.List;
import org.springframework.stereotype.Service;

/** Two to five cadres side by side: of those whose personal data the actor may not read, only what all may see. One entry in the log of readings. */
@Service
public class CadreComparison {

	private static final int FEWEST = 2;
	private static final int MOST = 5;

	private final Cadres cadres;
	private final PlannedFor plans;

	CadreComparison(Cadres cadres, PlannedFor plans) {
		this.cadres = cadres;
		this.plans = plans;
	}

	/**
	 * One of them.
	 *
	 * @param planned what they are planned for, in the plans the actor may read
	 */
	public record Compared(CadreFile file, List<Planned> planned) {

		/** Whether what is personal may be shown. */
		public boolean shown() {
			return file.cadre().readable() && !file.cadre().erased();
		}
	}

	/** The cadres in the order they are named; {@link ComparedNotTwoToFive}, {@link UnknownCadre} where one is not on record on that day. */
	public List<Compared> of(List<CadreCode> codes, AsOf asOf, ReadPurpose purpose) {
		List<CadreCode> each = codes.stream().distinct().toList();
		if (each.size() < FEWEST || each.size() > MOST) {
			throw new ComparedNotTwoToFive(each.size());
		}
		List<CadreFile> files = cadres.files(each, asOf, purpose);
		List<Planned> planned = plans.of(files.stream().map(CadreFile::cadre).toList(), asOf);
		return files.stream().map(file -> new Compared(file, planned.stream().filter(one -> one.cadre().equals(file.cadre().code())).toList())).toList();
	}
}
