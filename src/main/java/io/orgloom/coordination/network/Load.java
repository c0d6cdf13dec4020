package io.orgloom.coordination.network;

/** In how many tasks an agency has a part, and how many meetings it called or came to. */
public record Load(int lead, int coordinator, int consulted, int meetings) {

	static final Load NONE = new Load(0, 0, 0, 0);

	/** All tasks it has a part in. */
	public int tasks() {
		return lead + coordinator + consulted;
	}

	/** Tasks of others in which it was asked. */
	public int asked() {
		return coordinator + consulted;
	}

	Load plus(Load other) {
		return new Load(lead + other.lead, coordinator + other.coordinator, consulted + other.consulted, meetings + other.meetings);
	}
}
