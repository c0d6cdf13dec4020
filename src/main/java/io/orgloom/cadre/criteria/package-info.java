/**
 * What somebody asks of cadres, as a filter: fields in the field's words, compared and joined, and judged against what is recorded. What is missing is unknown
 * and never fulfils anything. Plain Java: it reads nothing and decides nothing about who may ask.
 */
@NullMarked
package io.orgloom.cadre.criteria;

import org.jspecify.annotations.NullMarked;
