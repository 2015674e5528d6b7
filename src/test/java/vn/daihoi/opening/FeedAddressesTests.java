package vn.daihoi.opening;

import java.time.LocalDate;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class FeedAddressesTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 10, 8);

	@Databases
	void addressOpensTheOwnCalendarUntilThereIsANewOne(Database database) {
		FeedAddresses addresses = new FeedAddresses(database.client());
		String first = addresses.renew("chibo.hh01", TODAY);
		String other = addresses.renew("chibo.hh02", TODAY);
		assertThat(addresses.owner(first)).hasValue("chibo.hh01");
		String second = addresses.renew("chibo.hh01", TODAY.plusDays(1));
		assertThat(addresses.owner(first)).isEmpty();
		assertThat(addresses.owner(second)).hasValue("chibo.hh01");
		assertThat(addresses.since("chibo.hh01")).hasValue(TODAY.plusDays(1));
		addresses.remove("chibo.hh01");
		assertThat(addresses.owner(second)).isEmpty();
		assertThat(addresses.since("chibo.hh01")).isEmpty();
		assertThat(addresses.owner(other)).hasValue("chibo.hh02");
	}

	@Databases
	void addressIsLongAndKeptNowhere(Database database) {
		String token = new FeedAddresses(database.client()).renew("chibo.hh01", TODAY);
		assertThat(token).matches("[A-Za-z0-9_-]{43}");
		assertThat(database.client().sql("select digest from calendar_feed").query(String.class).single())
			.isNotEqualTo(token)
			.matches("[0-9a-f]{64}");
	}

}
