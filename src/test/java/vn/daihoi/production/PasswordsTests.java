package vn.daihoi.production;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.production.Passwords.Weakness;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTests {

	@ParameterizedTest
	@CsvSource({ "'', MISSING", "'            ', MISSING", "demo, SHORT", "daihoi, SHORT", "Mật khẩu 11, SHORT",
			"QuanTriQuanTri, KNOWN", "aaaaaaaaaaaaaaaa, KNOWN", "123456789012, KNOWN" })
	void weakPasswordsDoNotGuardProduction(String password, Weakness weakness) {
		assertThat(Passwords.weakness(password)).contains(weakness);
	}

	@Test
	void aPasswordThatWasNotSetDoesNotGuardProduction() {
		assertThat(Passwords.weakness(null)).contains(Weakness.MISSING);
	}

	@ParameterizedTest
	@CsvSource({ "Mật khẩu 12!", "qK7-xW2_mZ9a" })
	void twelveCharactersThatNobodyGuessesGuardProduction(String password) {
		assertThat(Passwords.weakness(password)).isEmpty();
	}

}
