package vn.daihoi.partycongress;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.Session;
import vn.daihoi.plan.CongressType;

/** When and where an organisation wishes to hold its congress, and who is to meet. */
record RegisterCongress(LocalDate openingDate, Session session, String venue, CongressType congressType,
		@Nullable String phone) {
}
