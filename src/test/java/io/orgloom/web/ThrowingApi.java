package io.orgloom.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.orgloom.problem.OrgloomProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fails in every way there is, under an address of programs and under one of pages. */
@RestController
class ThrowingApi {

	/** A refusal as features have them. */
	static final class CupboardLocked extends OrgloomProblem {

		private static final long serialVersionUID = 1;

		CupboardLocked(Kind kind) {
			super(kind, "The cupboard 7 is locked. Ask for the key.", Map.of("cupboard", 7, "type", "must not hide the type"));
		}
	}

	enum Colour {
		RED, GREEN
	}

	record Inner(@NotBlank String name, Colour colour) {
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
	@JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "CIRCLE"), @JsonSubTypes.Type(value = Square.class, name = "SQUARE")})
	interface Figure {
	}

	record Circle(double radius) implements Figure {
	}

	record Square(double side) implements Figure {
	}

	record Body(@NotBlank @Size(max = 5) String name, Integer count, LocalDate day, List<@Valid Inner> inners, Figure figure) {
	}

	@GetMapping({"/api/refuse/{kind}", "/refuse/{kind}"})
	String refuse(@PathVariable OrgloomProblem.Kind kind) {
		throw new CupboardLocked(kind);
	}

	@GetMapping({"/api/fail/{how}", "/fail/{how}"})
	String fail(@PathVariable String how) {
		throw switch (how) {
			case "stale" -> new OptimisticLockingFailureException("version 3 is not 4");
			case "transient" -> new TransientDataAccessResourceException("deadlock");
			case "away" -> new DataAccessResourceFailureException("no connection");
			case "driver" -> new ServiceUnavailableException("no connection");
			case "timeout" -> new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "took too long");
			default -> new IllegalStateException("secret path /etc/orgloom");
		};
	}

	@GetMapping("/api/parameters")
	String parameters(@RequestParam int limit, @RequestParam(required = false) LocalDate on, @RequestParam(required = false) Colour colour,
			@RequestParam(required = false) Set<Colour> colours) {
		return limit + " " + on + " " + colour + " " + colours;
	}

	@PostMapping("/api/bodies")
	Body body(@RequestBody @Valid Body body) {
		return body;
	}

	@GetMapping("/api/tagged")
	ResponseEntity<Map<String, String>> tagged() {
		return ResponseEntity.ok().eTag("\"4\"").body(Map.of("name", "Nghệ An"));
	}
}
