package vn.daihoi.engine;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Camunda's set-up of a first administrator is never reached (CVE-2026-77226). */
@ProcessTest
class SetupGuardTests {

	@Autowired
	private IdentityService identity;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/admin/setup/default/user/create",
			"/camunda/api/admin/%73etup/default/user/create", "/camunda/api/admin/setup;x=1/default/user/create",
			"/camunda/api/admin/./setup/default/user/create", "/camunda/api/admin//setup/default/user/create",
			"/camunda/api;a/admin/setup/default/user/create", "/camunda/api/admin/SETUP/default/user/create",
			"/camunda/api//admin/setup/default/user/create", "/camunda/app/admin/default/setup/" })
	void setUpIsNotReachedInAnyDisguise(String path) {
		for (Visitor visitor : new Visitor[] { Visitor.unknown(this.port), Visitor.signedIn(this.port, "chibo.hh01"),
				Visitor.signedIn(this.port, "quantri") }) {
			Visitor.Answer answer = visitor.post(path, """
					{"profile":{"id":"ke.gian","firstName":"K","lastName":"G"},"credentials":{"password":"demo"}}""");
			assertThat(answer.status()).as("%s", answer).isIn(400, 404);
		}
		assertThat(this.identity.createUserQuery().userId("ke.gian").count()).isZero();
	}

}
