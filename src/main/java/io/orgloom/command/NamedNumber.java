package io.orgloom.command;

/**
 * What an option says in the form `name=number` or `name:of=number`.
 *
 * @param of empty where nothing is named
 */
record NamedNumber(String name, String of, double number) {

	static NamedNumber read(String option, String text, String expected) {
		int equals = text.lastIndexOf('=');
		if (equals < 1) {
			throw InputRefused.option(option, text, expected);
		}
		String name = text.substring(0, equals);
		int colon = name.indexOf(':');
		try {
			double number = Double.parseDouble(text.substring(equals + 1));
			if (number >= 0 && number < Double.POSITIVE_INFINITY) {
				return colon < 0 ? new NamedNumber(name, "", number) : new NamedNumber(name.substring(0, colon), name.substring(colon + 1), number);
			}
		} catch (NumberFormatException e) {
			throw InputRefused.option(option, text, expected);
		}
		throw InputRefused.option(option, text, expected);
	}
}
