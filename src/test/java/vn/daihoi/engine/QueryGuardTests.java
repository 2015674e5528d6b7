package vn.daihoi.engine;

import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody sends expressions with a query (CVE-2026-109432). */
@ProcessTest
class QueryGuardTests {

	@Autowired
	private FilterService filters;

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/task                | {'dueAfterExpression':'${now()}'}
			/task                | {'orQueries':[{'dueAfterExpression':'${now()}'}]}
			/task/count          | {'orQueries':[{'assigneeExpression':'${1}'}]}
			/filter/{shared}/list  | {'dueAfterExpression':'${now()}'}
			/filter/{shared}/list  | {'orQueries':[{'assigneeExpression':'${1}'}]}
			/filter/{shared}/count | {'orQueries':[{'assigneeExpression':'${1}'}]}
			""")
	void expressionsInQueriesAreRefused(String path, String query) {
		String shared = this.filters.createFilterQuery().list().get(0).getId();
		for (Visitor visitor : new Visitor[] { Visitor.withPassword(this.port, "chibo.hh01"),
				Visitor.signedIn(this.port, "chibo.hh01") }) {
			Visitor.Answer answer = visitor.engine("POST", path.replace("{shared}", shared), query.replace('\'', '"'));
			assertThat(answer.status()).as("%s", answer).isEqualTo(400);
		}
	}

}
