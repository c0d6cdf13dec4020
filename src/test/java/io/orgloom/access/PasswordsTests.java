package io.orgloom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {

	private final Passwords passwords = new Passwords();

	@Test
	void drawnPasswordsAreStrongAndDiffer() {
		Set<String> drawn = new HashSet<>();
		for (int i = 0; i < 100; i++) {
			String password = passwords.draw();
			assertThatCode(() -> passwords.requireStrong("admin", password)).doesNotThrowAnyException();
			assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
			drawn.add(password);
		}
		assertThat(drawn).hasSize(100);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "too short", "aaaaaaaaaaaa", "Nguyen.Van.An", "control\u0000character"})
	void refusesWeakOnes(String password) {
		assertThatThrownBy(() -> passwords.requireStrong("nguyen.van.an", password)).isInstanceOf(WeakPassword.class);
	}

	@Test
	void countsBytesSinceNoMoreAreCompared() {
		String letters = "ữ".repeat(23);
		assertThatCode(() -> passwords.requireStorable(letters + "abc")).doesNotThrowAnyException();
		assertThatThrownBy(() -> passwords.requireStorable(letters + "abcd")).isInstanceOf(WeakPassword.class);
	}

	@Test
	void composedAndDecomposedAreTheSamePassword() {
		assertThat(passwords.matches("mật khẩu", passwords.hash("ma\u0323\u0302t kha\u0302\u0309u"))).isTrue();
		assertThat(passwords.matches("mat khau", passwords.hash("mật khẩu"))).isFalse();
	}
}
