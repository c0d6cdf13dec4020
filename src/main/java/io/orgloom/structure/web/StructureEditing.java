package io.orgloom.structure.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.InvalidTime;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.StructureBundle;
import io.orgloom.structure.StructureRegister;
import io.orgloom.structure.StructureScope;
import io.orgloom.territory.BundleRefused;
import io.orgloom.territory.RowProblem;
import io.orgloom.web.RefusalTexts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Records what pages say of the apparatus: checked as what programs send is, refused in words of the page. */
@Component
class StructureEditing {

	private final StructureRegister register;
	private final StructureScope scope;
	private final Access access;
	private final Times times;
	private final Validator validator;
	private final RefusalTexts refusals;
	private final MessageSource texts;

	StructureEditing(StructureRegister register, StructureScope scope, Access access, Times times, Validator validator, RefusalTexts refusals, MessageSource texts) {
		this.register = register;
		this.scope = scope;
		this.access = access;
		this.times = times;
		this.validator = validator;
		this.refusals = refusals;
		this.texts = texts;
	}

	/**
	 * Records a form as one Change; null where it was refused, with the reasons among the errors.
	 *
	 * @param names what the page calls a field of the form
	 */
	@Nullable Change record(StructureChangeForm form, Function<String, String> names, BindingResult errors) {
		for (String field : unusable(form)) {
			errors.rejectValue(names.apply(field), "structureEdit.unusable");
		}
		return errors.hasErrors() ? null : attempt(errors, () -> {
			StructureBundle bundle = form.bundle();
			scope.require(Role.ADMINISTRATOR, bundle, times.on(bundle.from()));
			return register.takeIn(bundle, note(form.reason(), form.document())).change();
		});
	}

	/** Does a piece of work whose refusal belongs to the form. */
	@Nullable Change attempt(BindingResult errors, Supplier<@Nullable Change> work) {
		try {
			return work.get();
		} catch (BundleRefused refused) {
			refused.problems().forEach(problem -> errors.reject("edit.refused", said(problem)));
		} catch (OrgloomProblem refusal) {
			errors.reject("edit.refused", refusals.of(refusal));
		}
		return null;
	}

	/** The day of an edit that says why; null with errors where it does not. */
	@Nullable LocalDate day(@Nullable String from, @Nullable String reason, BindingResult errors) {
		if (OrgUnitEdit.blank(reason) == null) {
			errors.rejectValue("reason", "edit.error.reason");
		}
		try {
			return Times.day("from", from == null ? "" : from.strip());
		} catch (InvalidTime e) {
			errors.rejectValue("from", "edit.error.day");
			return null;
		}
	}

	ChangeNote note(@Nullable String reason, @Nullable String document) {
		return new ChangeNote(access.actor(), reason == null ? "" : reason.strip(), OrgUnitEdit.blank(document));
	}

	private String said(RowProblem problem) {
		List<@Nullable Object> arguments = new ArrayList<>(List.of(problem.value()));
		arguments.addAll(problem.arguments());
		return String.valueOf(texts.getMessage("import.problem." + problem.key(), arguments.toArray(), problem.value(), LocaleContextHolder.getLocale()));
	}

	/** Fields that are missing, too long or hold what they may not. */
	private Set<String> unusable(StructureChangeForm form) {
		Set<String> fields = new TreeSet<>();
		for (ConstraintViolation<StructureChangeForm> violation : validator.validate(form)) {
			String last = "";
			for (Path.Node node : violation.getPropertyPath()) {
				last = node.getName() == null ? last : node.getName();
			}
			fields.add(last);
		}
		return fields;
	}
}
