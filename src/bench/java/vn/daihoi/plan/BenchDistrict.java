package vn.daihoi.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.springframework.core.io.ClassPathResource;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;

/** A district of as many committees and branches as a measurement wants, and its plan. */
public final class BenchDistrict {

	public static final String PLAN = "bench-plan";

	public static final String ISSUER = "bench";

	private BenchDistrict() {
	}

	/** Adds the issuer, and so many committees with so many branches each. */
	public static void add(Organizations organizations, int units, int branchesOfEach) {
		organizations.add(organization(ISSUER, OrganizationKind.SUPERIOR_COMMITTEE, null));
		for (int unit = 0; unit < units; unit++) {
			String code = "u" + unit;
			organizations.add(organization(code, OrganizationKind.GRASSROOTS_COMMITTEE, ISSUER));
			for (int branch = 0; branch < branchesOfEach; branch++) {
				organizations.add(organization(code + "b" + branch, OrganizationKind.HAMLET_BRANCH, code));
			}
		}
	}

	private static Organization organization(String code, OrganizationKind kind, String parent) {
		return new Organization(code, "Tổ chức " + code, kind, parent, 12, 1, null);
	}

	/** Drafts and issues the plan of Phụng Hiệp under a code and an issuer of its own. */
	public static void issue(Plans plans) throws IOException {
		String yaml = new ClassPathResource("plans/phung-hiep-2025.yaml").getContentAsString(StandardCharsets.UTF_8)
			.replace("code: phung-hiep-2025", "code: " + PLAN)
			.replace("issuer: phunghiep", "issuer: " + ISSUER);
		plans.draft(new PlanReader().read(yaml), yaml);
		plans.issue(PLAN, "1-KH/HU", LocalDate.of(2024, 9, 20), "Bí thư");
	}

}
