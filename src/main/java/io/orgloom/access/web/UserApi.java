package io.orgloom.access.web;

import io.orgloom.access.User;
import io.orgloom.access.UserAdministration;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Accounts and what they are granted. */
@RestController
@RequestMapping("/api")
class UserApi {

	private final UserAdministration users;

	UserApi(UserAdministration users) {
		this.users = users;
	}

	/** The accounts. */
	record Users(List<User> items) {
	}

	@GetMapping("/users")
	Users users() {
		return new Users(users.users());
	}

	@GetMapping("/users/{name}")
	User user(@PathVariable String name) {
		return users.user(name);
	}

	@GetMapping("/me")
	User me() {
		return users.me();
	}

	@PostMapping("/users")
	ResponseEntity<User> create(@RequestBody @Valid NewUserForm form) {
		User created = users.create(form.name(), form.password(), form.given());
		return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/users/{name}").build(created.name())).body(created);
	}

	@PutMapping("/users/{name}/grants")
	User grant(@PathVariable String name, @RequestBody @Valid GrantsForm form) {
		return users.grant(name, GrantForm.given(form.grants()));
	}

	@PutMapping("/users/{name}/password")
	ResponseEntity<Void> password(@PathVariable String name, @RequestBody @Valid PasswordForm form) {
		users.changePassword(name, form.password(), form.current());
		return ResponseEntity.noContent().build();
	}

	@DeleteMapping("/users/{name}")
	ResponseEntity<Void> remove(@PathVariable String name) {
		users.remove(name);
		return ResponseEntity.noContent().build();
	}
}
