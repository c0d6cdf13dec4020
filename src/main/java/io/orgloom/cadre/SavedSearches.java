package io.orgloom.cadre;

import io.orgloom.access.Access;
import io.orgloom.access.AccountRemoved;
import io.orgloom.cadre.criteria.Criteria;
import java.text.Normalizer;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches for cadres each account keeps for itself, to be asked again on any day. Nobody else sees them. */
@Service
public class SavedSearches {

	private static final int MOST = 50;
	private static final int LONGEST = 100;

	private final SavedSearchChanges changes;
	private final Access access;

	SavedSearches(SavedSearchChanges changes, Access access) {
		this.changes = changes;
		this.access = access;
	}

	/** Those of who is signed in, by name. */
	@Transactional(readOnly = true)
	public List<SavedSearch> own() {
		return changes.of(access.actor());
	}

	/** Keeps criteria under a name, or changes what is kept under it; {@link SearchNotSaved} where the name is none or there are too many. */
	@Transactional
	public SavedSearch save(String name, String filter) {
		String plain = Normalizer.normalize(name.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip(), Normalizer.Form.NFC);
		SavedSearch search = new SavedSearch(plain, Criteria.read(filter).text());
		if (plain.isEmpty() || plain.length() > LONGEST || !changes.save(access.actor(), search, MOST).orElse(false)) {
			throw new SearchNotSaved(plain, LONGEST, MOST);
		}
		return search;
	}

	/** Keeps it no longer; nothing happens where it is not kept. */
	@Transactional
	public void forget(String name) {
		changes.forget(access.actor(), name);
	}

	@EventListener
	void forgetAll(AccountRemoved removed) {
		changes.forgetAll(removed.name());
	}
}
