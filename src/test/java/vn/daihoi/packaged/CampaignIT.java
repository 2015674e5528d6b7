package vn.daihoi.packaged;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole campaign on each database ends with the same figures. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class CampaignIT {

	private static final Map<String, JsonNode> FIGURES = new HashMap<>();

	@Nested
	@Order(1)
	class OnH2 extends WholeCampaign {

		OnH2() {
			super(FIGURES);
		}

		@Override
		Map<String, String> environment() {
			return Environments.DEFAULT;
		}

	}

	@Nested
	@Order(2)
	class OnPostgresql extends WholeCampaign {

		OnPostgresql() {
			super(FIGURES);
		}

		@Override
		Map<String, String> environment() throws Exception {
			return Environments.postgresql();
		}

	}

	@Nested
	@Order(3)
	class OnBoth {

		@Test
		void figuresOfEveryCommitteeAreTheSame() {
			assertThat(FIGURES).containsOnlyKeys("OnH2", "OnPostgresql");
			assertThat(FIGURES.get("OnPostgresql")).isEqualTo(FIGURES.get("OnH2"));
		}

	}

}
