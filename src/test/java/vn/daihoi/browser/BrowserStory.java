package vn.daihoi.browser;

import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign told step by step by people at their browsers, on one application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class BrowserStory {

	private final String name;

	private final Map<String, Person> people = new LinkedHashMap<>();

	@RegisterExtension
	final Evidence evidence;

	Campaign campaign;

	BrowserStory(String name) {
		this.name = name;
		this.evidence = new Evidence(Campaign.pictures(name), this.people.values());
	}

	@BeforeAll
	void start() throws Exception {
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
		this.campaign = new Campaign(this.name, this.people);
	}

	@AfterAll
	void stop() throws InterruptedException {
		if (this.campaign != null) {
			this.campaign.close();
		}
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void nothingWentWrongUnseen() throws Exception {
		assertThat(this.people.values()).flatExtracting(Person::faults).isEmpty();
		assertThat(this.campaign.errors()).isEmpty();
	}

}
