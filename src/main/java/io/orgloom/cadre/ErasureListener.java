package io.orgloom.cadre;

import java.util.Collection;

/** A feature that keeps words about cadres apart from them, and takes them out when somebody is erased. */
public interface ErasureListener {

	/** Takes out for good what was written of a cadre; inside the Change that erases them. */
	void erase(CadreCode cadre, Collection<String> names);
}
