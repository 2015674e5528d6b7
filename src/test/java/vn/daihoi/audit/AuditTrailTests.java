package vn.daihoi.audit;

import java.time.OffsetDateTime;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTrailTests {

	private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2024-10-18T08:00:00.123456+07:00");

	@Databases
	void entriesComeOldestFirstAsTheyWereWritten(Database database) {
		AuditTrail trail = new AuditTrail(database.client(), database.template());
		AuditEntry proposed = entry(false, "Đề xuất ngày đại hội", "x".repeat(5000));
		AuditEntry noticed = entry(true, "Thông báo đại hội", "");
		trail.add(proposed);
		trail.add(noticed);
		assertThat(trail.of("phung-hiep-2025/hh01")).usingRecursiveFieldByFieldElementComparator()
			.usingRecursiveComparison()
			.withComparatorForType(OffsetDateTime.timeLineOrder(), OffsetDateTime.class)
			.isEqualTo(java.util.List.of(proposed, noticed));
	}

	@Databases
	void anEntryBelongsToItsSubjectAlone(Database database) {
		AuditTrail trail = new AuditTrail(database.client(), database.template());
		trail.add(entry(false, "Đề xuất ngày đại hội", ""));
		assertThat(trail.of("phung-hiep-2025")).isEmpty();
	}

	private static AuditEntry entry(boolean acting, String action, String detail) {
		return new AuditEntry(MOMENT, "chibo.hh01", acting, action, "phung-hiep-2025/hh01", detail);
	}

}
