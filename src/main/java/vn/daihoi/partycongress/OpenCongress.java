package vn.daihoi.partycongress;

import org.springframework.lang.Nullable;

import vn.daihoi.election.TallyRequest;

/**
 * Who came and who leads the congress; or, when it could not be held, why not and nothing
 * else.
 *
 * @param notHeld why the congress could not be held; null when it was
 * @param presidium the names, as the minutes say
 * @param credentials the names of the committee that examined the delegates; null where
 * members meet
 * @param attendance what else is known of those who came; null where nobody wrote it
 */
record OpenCongress(@Nullable String notHeld, @Nullable TallyRequest.Members members, @Nullable String presidium,
		@Nullable String secretariat, @Nullable String credentials, @Nullable Attendance attendance) {

	private static final Attendance NOTHING_MORE = new Attendance(null, null, null, null, null, null, null, null, null);

	boolean isHeld() {
		return this.notHeld == null;
	}

	Attendance came() {
		return (this.attendance != null) ? this.attendance : NOTHING_MORE;
	}

}
