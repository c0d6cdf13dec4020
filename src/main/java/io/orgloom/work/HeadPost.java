package io.orgloom.work;

import io.orgloom.structure.PositionCode;

/** The post of who answers for an agency; who holds it is told elsewhere, to those who may know. */
public record HeadPost(PositionCode code, String title) {
}
