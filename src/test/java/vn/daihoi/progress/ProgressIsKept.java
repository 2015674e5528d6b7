package vn.daihoi.progress;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After each test on the whole application: how far its congresses are is kept as it
 * follows from everything that was done to them. Whoever writes a row and does not tell
 * it is found here.
 */
public class ProgressIsKept implements AfterTestExecutionCallback {

	/**
	 * Of the test's own campaign; those of earlier ones are not tidied up by the rules.
	 */
	private static final String OWN = " from progress where congress in (select c.id from congress c"
			+ " where c.ended_reason is distinct from 'another test begins')";

	private static final String KEPT = "select *" + OWN + " order by congress";

	@Override
	public void afterTestExecution(ExtensionContext context) {
		JdbcClient client = SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);
		List<Map<String, Object>> kept = client.sql(KEPT).query().listOfRows();
		client.sql("delete" + OWN).update();
		ReckonedProgress.complete(client);
		assertThat(kept).isEqualTo(client.sql(KEPT).query().listOfRows());
	}

}
