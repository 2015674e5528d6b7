package vn.daihoi.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.Nullable;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.PastOrganizations;

/** The heads of the papers of organisations. */
@Component
public class Letterheads {

	private static final Pattern COMMITTEE = Pattern.compile("(Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy ");

	/** What such a committee leads, by the first word of its name. */
	private static final Map<String, String> PLACES = Map.of("Tỉnh", "tỉnh ", "Thành", "thành phố ", "Huyện", "huyện ",
			"Quận", "quận ", "Thị", "thị xã ", "Đảng", "");

	private final PastOrganizations organizations;

	private final PaperMark mark;

	private final DaihoiClock clock;

	Letterheads(PastOrganizations organizations, PaperMark mark, DaihoiClock clock) {
		this.organizations = organizations;
		this.mark = mark;
		this.clock = clock;
	}

	/**
	 * The head of a paper that an organisation issues, without number, place and day.
	 *
	 * <p>
	 * Source: 36-HD/VPTW, 05-HD/VPTW: the organisation above, below it the one that
	 * issues; CB for a branch, ĐU for its committee.
	 * @param day of the paper, whose names stand on it; null for today's
	 */
	public Letterhead of(String organization, @Nullable LocalDate day) {
		Organization issuer = on(organization, day);
		String superior = (issuer.parentCode() == null) ? null : name(issuer.parentCode(), day);
		return new Letterhead(superior, this.mark.without(issuer.name()),
				issuer.kind().isBranch() ? "CB" : abbreviation(issuer), null, null, null,
				(day != null) ? day : this.clock.today());
	}

	/** The first letters of what the committee is called: HU of a Huyện ủy. */
	private static String abbreviation(Organization issuer) {
		Matcher kind = COMMITTEE.matcher(issuer.name());
		return kind.lookingAt() ? kind.group(1).substring(0, 1) + "U" : "ĐU";
	}

	/**
	 * The body of a committee that decides, in capitals: of one that issues plans its
	 * standing committee.
	 */
	public String body(String committee, @Nullable LocalDate day) {
		return isSuperior(committee, day) ? "BAN THƯỜNG VỤ" : "ĐẢNG ỦY";
	}

	/** The same with the committee's name, to whom a request goes. */
	public String ratifier(String committee, @Nullable LocalDate day) {
		return (isSuperior(committee, day) ? "Ban Thường vụ " : "") + name(committee, day);
	}

	/**
	 * The committee that directed an organisation on a day: the one above it, and of what
	 * stands below an intermediate committee the next one; who directs it now, as long as
	 * it has not moved.
	 * @param now the code of the committee that directs it now
	 */
	public String director(String organization, String now, @Nullable LocalDate day) {
		String above = on(organization, day).parentCode();
		return (above == null || above.equals(on(organization, null).parentCode())) ? now : directing(above, day);
	}

	private String directing(String committee, @Nullable LocalDate day) {
		Organization above = on(committee, day);
		boolean directs = above.kind() != OrganizationKind.INTERMEDIATE_COMMITTEE || above.parentCode() == null;
		return directs ? committee : directing(above.parentCode(), day);
	}

	private boolean isSuperior(String committee, @Nullable LocalDate day) {
		return on(committee, day).kind() == OrganizationKind.SUPERIOR_COMMITTEE;
	}

	/**
	 * What a party organisation is called whose committee has that name: Đảng bộ xã of a
	 * Đảng ủy xã, Đảng bộ huyện of a Huyện ủy.
	 */
	public static String asOrganization(String name) {
		Matcher committee = COMMITTEE.matcher(name);
		return committee.lookingAt() ? "Đảng bộ " + PLACES.get(committee.group(1)) + name.substring(committee.end())
				: name;
	}

	/**
	 * The name of an organisation as it stands on a paper.
	 * @param day of the paper; null for today
	 */
	public String name(String organization, @Nullable LocalDate day) {
		return this.mark.without(on(organization, day).name());
	}

	private Organization on(String organization, @Nullable LocalDate day) {
		return this.organizations.find(organization, (day != null) ? day : this.clock.today()).orElseThrow();
	}

}
