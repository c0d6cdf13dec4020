package io.orgloom.access.web;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.problem.OrgloomProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts and what they may do where. */
@Controller
class UserPages {

	private final UserAdministration users;
	private final Access access;
	private final MessageSource texts;

	UserPages(UserAdministration users, Access access, MessageSource texts) {
		this.users = users;
		this.access = access;
		this.texts = texts;
	}

	@GetMapping("/users")
	String users(Model model) {
		model.addAttribute("users", users.users());
		model.addAttribute("me", access.actor());
		model.addAttribute("roles", Role.values());
		model.addAttribute("mayGrant", access.mayAny(Role.ADMINISTRATOR));
		return "access/users";
	}

	@PostMapping("/users")
	String create(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password, @RequestParam @Nullable List<String> role,
			@RequestParam(defaultValue = "") String within, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		model.addAttribute("name", name);
		model.addAttribute("within", within);
		return attempt(() -> {
			users.create(name, password, grants(role, within));
			return said("users.created", name);
		}, "new", model, redirect, response);
	}

	@PostMapping("/users/{name}/grants")
	String grant(@PathVariable String name, @RequestParam @Nullable List<String> role, @RequestParam(defaultValue = "") String within, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return attempt(() -> {
			users.grant(name, grants(role, within));
			return said("users.granted", name);
		}, name, model, redirect, response);
	}

	@PostMapping("/users/{name}/password")
	String password(@PathVariable String name, @RequestParam(defaultValue = "") String password, @RequestParam @Nullable String current, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return attempt(() -> {
			users.changePassword(name, password, current);
			return said("users.passwordChanged", name);
		}, name, model, redirect, response);
	}

	@PostMapping("/users/{name}/remove")
	String remove(@PathVariable String name, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		return attempt(() -> {
			users.remove(name);
			return said("users.removed", name);
		}, name, model, redirect, response);
	}

	/** Does it and goes back to the list, or shows the refusal where it was asked. */
	private String attempt(Supplier<String> work, String about, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		try {
			redirect.addFlashAttribute("done", work.get());
			return "redirect:/users";
		} catch (OrgloomProblem refusal) {
			model.addAttribute("refusal", refusal);
			model.addAttribute("about", about);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return users(model);
		}
	}

	private static List<Grant> grants(@Nullable List<String> roles, String within) {
		String scope = within.isBlank() ? null : within.strip();
		return roles == null ? List.of() : roles.stream().flatMap(Stream::ofNullable).map(role -> new Grant(Role.of(role), scope)).toList();
	}

	private String said(String key, String name) {
		return texts.getMessage(key, new Object[] {name}, LocaleContextHolder.getLocale());
	}
}
