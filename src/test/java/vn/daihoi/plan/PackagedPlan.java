package vn.daihoi.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans that come with the product, for tests of what follows from them. */
public final class PackagedPlan {

	private PackagedPlan() {
	}

	/** All that a database holds. */
	public static Plans plans(JdbcClient client) {
		return new Plans(client);
	}

	public static PlanDocument read(String code) {
		try {
			return new PlanReader()
				.read(new ClassPathResource("plans/" + code + ".yaml").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
