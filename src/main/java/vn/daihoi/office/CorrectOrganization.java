package vn.daihoi.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Refusal;

/** Corrects one organisation by hand. */
@Service
class CorrectOrganization {

	private final Organizations organizations;

	private final ChangeOrganizations changes;

	CorrectOrganization(Organizations organizations, ChangeOrganizations changes) {
		this.organizations = organizations;
		this.changes = changes;
	}

	/** Stands for what was known of it when a page showed it. */
	static String version(Organization organization) {
		return Integer.toHexString(OrganizationSheet.row(organization).hashCode());
	}

	/**
	 * Writes what is wanted.
	 * @param seen the version that the person saw
	 * @return empty when it says what is known already
	 * @throws Refusal 409 when somebody else was first, or what is wanted breaks the tree
	 */
	@Transactional
	Optional<Change> correct(Organization wanted, String seen, String user) {
		this.organizations.lock(wanted.code());
		Map<String, Organization> before = this.changes.known();
		Organization known = before.get(wanted.code());
		if (known == null) {
			throw Refusal.because("ENDED", "", "Tổ chức này đã kết thúc hoạt động nên không sửa nữa");
		}
		if (!version(known).equals(seen)) {
			throw Refusal.because("CHANGED", "",
					"Người khác vừa sửa tổ chức này; những gì đồng chí nhập vẫn còn trên trang, hãy đối chiếu với giá trị đang lưu rồi lưu lại");
		}
		Map<String, Organization> after = new HashMap<>(before);
		after.put(wanted.code(), wanted);
		Refusal.ifErrors(this.changes.rules(before, after).check(wanted));
		this.changes.write(List.of(wanted), before);
		Optional<Change> change = Change.between(OrganizationSheet.LAYOUT, wanted.code(), wanted.name(),
				OrganizationSheet.row(known), OrganizationSheet.row(wanted));
		this.changes.tell(user, change.stream().toList());
		return change;
	}

}
