package io.orgloom.cadre;

/**
 * One entry of a record.
 *
 * @param key the year of a rating, the decision of a measure, the key of a training or commendation, a language, the code of a relative; "" for the rank
 */
public record RecordKey(RecordPart part, String key) {
}
