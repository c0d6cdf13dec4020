package io.orgloom.interchange.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources and licences of the demonstration's data, to be stated wherever it is passed on (docs/licences.md). */
final class DataLicences {

	static final List<Licence> ALL = List.of(new Licence("before", "github.com/LucieContamin/censusVN2009, © Marc Choisy", "MIT"),
			new Licence("after", "github.com/thanglequoc/vietnamese-provinces-database", "MIT"),
			new Licence("figures", "github.com/tranngocminhhieu/vietnamadminunits", "MIT"), new Licence("lineage", "github.com/dvhcvn/20250701", "MIT"),
			new Licence("lists", "github.com/dvhcvn/data", null), new Licence("census", "github.com/hgscarlette/vn-demographic", null));

	private DataLicences() {
	}

	/**
	 * @param what key of its name, below {@code about.data.}
	 * @param licence as stated there, null where none is
	 */
	record Licence(String what, String source, @Nullable String licence) {
	}
}
