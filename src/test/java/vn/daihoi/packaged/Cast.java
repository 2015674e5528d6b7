package vn.daihoi.packaged;

import java.util.Map;

/** The branches of the demonstration to which something happens in the campaign. */
final class Cast {

	/** The office of its committee acts for it. */
	static final String SERVED = "hh06";

	/** Puts two names too many on its list. */
	static final String TOO_MANY_NAMES = "cd02";

	/** Gets a paper of its dossier back. */
	static final String RETURNED = "hh02";

	/** Gives its notice too late and takes another day. */
	static final String LATE = "hh03";

	static final String POSTPONED = "tb02";

	/** Twelve members, and six votes for a secretary. */
	static final String SIX_OF_TWELVE = "ha02";

	/** Holds its congress without an agreement on its personnel. */
	static final String UNPREPARED = "lt02";

	/** Cannot hold its congress on its day and holds it after the window. */
	static final String HINDERED = "ph02";

	/** Why a branch has no result when results are reported. */
	static final Map<String, String> MISSING = Map.of(POSTPONED, "Hoãn đại hội: Mưa lũ kéo dài", HINDERED,
			"Đại hội lần đầu không đủ đảng viên dự");

	private Cast() {
	}

}
