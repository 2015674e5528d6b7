package vn.daihoi.office;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationRules;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.TreeChanged;

/** Changes organisations, however many at a time, and writes down who did. */
@Component
class ChangeOrganizations {

	private final Organizations organizations;

	private final CongressesUnderWay congresses;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	ChangeOrganizations(Organizations organizations, CongressesUnderWay congresses, ApplicationEventPublisher events,
			AuditTrail audit, DaihoiClock clock) {
		this.organizations = organizations;
		this.congresses = congresses;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/** All that there are, by code. */
	Map<String, Organization> known() {
		return this.organizations.all().stream().collect(Collectors.toMap(Organization::code, Function.identity()));
	}

	/** The rules for a change from {@code before} to {@code after}. */
	OrganizationRules rules(Map<String, Organization> before, Map<String, Organization> after) {
		return new OrganizationRules(before, after, this.congresses.organizations()::contains);
	}

	/**
	 * Writes those that differ; new ones first without their neighbours, which may be new
	 * themselves.
	 */
	void write(List<Organization> wanted, Map<String, Organization> before) {
		wanted.stream()
			.filter((organization) -> !before.containsKey(organization.code()))
			.map(ChangeOrganizations::alone)
			.forEach(this.organizations::add);
		wanted.stream()
			.filter((organization) -> !organization.equals(before.get(organization.code())))
			.forEach(this.organizations::change);
		if (wanted.stream().anyMatch((organization) -> hasMoved(organization, before.get(organization.code())))) {
			this.events.publishEvent(new TreeChanged());
		}
	}

	private static boolean hasMoved(Organization organization, @Nullable Organization before) {
		return before == null || !Objects.equals(organization.parentCode(), before.parentCode());
	}

	private static Organization alone(Organization organization) {
		return new Organization(organization.code(), organization.name(), organization.kind(), null,
				organization.officialMembers(), organization.probationaryMembers(), null, organization.termEndsOn());
	}

	/** One entry a change. */
	void tell(String user, List<Change> changes) {
		changes.forEach((change) -> this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), user,
				false, (change.added() ? "Thêm: " : "Sửa: ") + change.sheet(), change.code(), change.text())));
	}

}
