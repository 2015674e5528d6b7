package vn.daihoi.partycongress;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Who came to a congress and who led it, as the minutes of its opening say. */
@Repository
public class CongressOpenings {

	private final JdbcClient jdbc;

	CongressOpenings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Who led it and who examined its delegates, by name. */
	public record Leaders(@Nullable String presidium, @Nullable String secretariat, @Nullable String credentials) {

		static Leaders of(OpenCongress form) {
			return new Leaders(form.presidium(), form.secretariat(), form.credentials());
		}

	}

	/** Replaces what an earlier opening said. */
	void record(String congress, Attendance attendance, Leaders leaders) {
		this.jdbc.sql("delete from congress_opening where congress = ?").param(congress).update();
		this.jdbc.sql("""
				insert into congress_opening (congress, ex_officio_absent, elected_absent, replaced, absent_with_reason,
				organizations, women, young, ethnic_minority, preparatory_on, presidium, secretariat, credentials)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(congress, attendance.exOfficioAbsent(), attendance.electedAbsent(), attendance.replaced(),
					attendance.absentWithReason(), attendance.organizations(), attendance.women(), attendance.young(),
					attendance.ethnicMinority(), attendance.preparatoryOn(), leaders.presidium(), leaders.secretariat(),
					leaders.credentials())
			.update();
	}

	/** Empty before the opening. */
	Optional<Attendance> of(String congress) {
		return this.jdbc.sql("""
				select ex_officio_absent as exOfficioAbsent, elected_absent as electedAbsent, replaced,
				absent_with_reason as absentWithReason, organizations, women, young, ethnic_minority as ethnicMinority,
				preparatory_on as preparatoryOn from congress_opening where congress = ?""")
			.param(congress)
			.query(Attendance.class)
			.optional();
	}

	/** Empty before the opening. */
	public Optional<Leaders> leaders(String congress) {
		return this.jdbc.sql("select presidium, secretariat, credentials from congress_opening where congress = ?")
			.param(congress)
			.query(Leaders.class)
			.optional();
	}

}
