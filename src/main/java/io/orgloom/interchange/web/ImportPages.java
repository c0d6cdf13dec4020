package io.orgloom.interchange.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.interchange.ImportFile;
import io.orgloom.interchange.FileImport;
import io.orgloom.interchange.Upload;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.IntakeReport;
import io.orgloom.web.RefusalTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files come in: first tried, with every problem by file, row and column, then as one Change. */
@Controller
class ImportPages {

	private static final int PROBLEMS_SHOWN = 500;

	private final FileImport imports;
	private final Access access;
	private final Times times;
	private final MessageSource texts;
	private final ProblemTexts problemTexts;
	private final RefusalTexts refusals;

	ImportPages(FileImport imports, Access access, Times times, MessageSource texts, ProblemTexts problemTexts, RefusalTexts refusals) {
		this.refusals = refusals;
		this.imports = imports;
		this.access = access;
		this.times = times;
		this.texts = texts;
		this.problemTexts = problemTexts;
	}

	/** What the form holds. */
	record Form(String from, String reason, String document) {

		Form(@Nullable String from, @Nullable String reason, @Nullable String document) {
			this.from = from == null ? "" : from;
			this.reason = reason == null ? "" : reason;
			this.document = document == null ? "" : document;
		}
	}

	@GetMapping("/imports")
	String imports(Model model) {
		if (!access.mayEverywhere(Role.PERSONNEL_OFFICER)) {
			access.require(Role.ADMINISTRATOR, null, times.now());
		}
		return page(new Form(times.today().toString(), "", ""), model);
	}

	private static String page(Form form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("kinds", ImportFile.all());
		return "interchange/imports";
	}

	@PostMapping("/imports")
	String takeIn(@RequestParam List<MultipartFile> files, Form form, @RequestParam(defaultValue = "try") String step, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		List<Upload> uploads = files.stream().filter(file -> !file.isEmpty()).map(ImportPages::upload).toList();
		access.require(FileImport.role(uploads), null, times.now());
		try {
			ChangeNote note = new ChangeNote(access.actor(), form.reason().strip(), form.document().isBlank() ? null : form.document().strip());
			IntakeReport report = imports.rehearse(uploads, Times.day("from", form.from()), note);
			if ("commit".equals(step) && report.problems().isEmpty()) {
				return written(imports.takeIn(uploads, Times.day("from", form.from()), note), redirect);
			}
			tell(report, uploads, model, response);
		} catch (OrgloomProblem refusal) {
			model.addAttribute("refusal", refusals.of(refusal));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return page(form, model);
	}

	private String written(IntakeReport report, RedirectAttributes redirect) {
		String number = String.valueOf(report.change() == null ? 0 : report.change().number());
		redirect.addFlashAttribute("done", texts.getMessage("edit.done", new Object[] {number}, LocaleContextHolder.getLocale()));
		return "redirect:/changes/" + number;
	}

	private void tell(IntakeReport report, List<Upload> uploads, Model model, HttpServletResponse response) {
		model.addAttribute("report", report);
		model.addAttribute("tried", uploads.stream().map(Upload::name).toList());
		model.addAttribute("problems", report.problems().stream().limit(PROBLEMS_SHOWN).map(problemTexts::line).toList());
		if (!report.problems().isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
	}

	private static Upload upload(MultipartFile file) {
		try {
			String name = file.getOriginalFilename();
			return new Upload(name == null ? "" : name, file.getBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
