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
 */
record OpenCongress(@Nullable String notHeld, @Nullable TallyRequest.Members members, @Nullable String presidium,
		@Nullable String secretariat, @Nullable String credentials) {

	boolean isHeld() {
		return this.notHeld == null;
	}

}
