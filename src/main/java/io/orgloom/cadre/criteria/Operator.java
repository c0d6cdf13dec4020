package io.orgloom.cadre.criteria;

import java.util.Arrays;
import java.util.List;

/** How a field is compared, as RSQL writes it. */
public enum Operator {
	IS("=="), IS_NOT("!="), LESS("=lt=", "<"), AT_MOST("=le=", "<="), MORE("=gt=", ">"), AT_LEAST("=ge=", ">="), AMONG("=in="), NOT_AMONG("=out=");

	private final List<String> symbols;

	Operator(String... symbols) {
		this.symbols = List.of(symbols);
	}

	static Operator of(String symbol) {
		return Arrays.stream(values()).filter(each -> each.symbols.contains(symbol)).findFirst().orElseThrow();
	}

	/** The way to write it that an address takes without escapes. */
	public String symbol() {
		return symbols.getFirst();
	}

	/** The way people read it. */
	public String shown() {
		return symbols.getLast();
	}

	/** Whether it asks for an order. */
	public boolean isOrder() {
		return ordinal() >= LESS.ordinal() && ordinal() <= AT_LEAST.ordinal();
	}

	/** Whether it says that something is not so. */
	boolean denies() {
		return this == IS_NOT || this == NOT_AMONG;
	}
}
