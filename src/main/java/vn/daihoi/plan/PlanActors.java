package vn.daihoi.plan;

/**
 * Who a plan speaks of, as its paper names them: the issuer's bodies by the issuer's
 * name.
 */
class PlanActors {

	private final String issuer;

	PlanActors(String issuer) {
		this.issuer = issuer;
	}

	String name(Actor who) {
		return switch (who) {
			case ISSUER -> this.issuer;
			case ISSUER_STANDING_COMMITTEE -> "Ban Thường vụ " + this.issuer;
			case ISSUER_STANDING_LEADERSHIP -> "Thường trực " + this.issuer;
			case ISSUER_ORGANIZATION_BOARD -> "Ban Tổ chức " + this.issuer;
			case ISSUER_OFFICE -> "Văn phòng " + this.issuer;
			case ISSUER_ADVISORY_BODIES -> "Các cơ quan tham mưu, giúp việc " + this.issuer;
			case UNIT -> "Các đảng bộ cơ sở";
			default -> who.label();
		};
	}

	/** A duty with who has it, unless its words begin with that. */
	String speaking(Actor who, String duty) {
		String first = name(who).split("[ (,]")[0];
		boolean named = duty.startsWith(first + " ") || duty.startsWith(first + ",") || who == Actor.EVERYONE;
		return named ? duty : name(who) + ": " + PlanStatements.lowered(duty);
	}

}
