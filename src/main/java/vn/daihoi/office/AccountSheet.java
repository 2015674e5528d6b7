package vn.daihoi.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.daihoi.mail.MailAddress;
import vn.daihoi.organization.Role;
import vn.daihoi.signin.Accounts.Account;
import vn.daihoi.spreadsheet.Column;
import vn.daihoi.spreadsheet.Layout;
import vn.daihoi.spreadsheet.SheetRow;

/** Accounts, one role a row; never a password. A file may come without them. */
final class AccountSheet {

	static final String ADDRESS = "address";

	static final Layout LAYOUT = Layout
		.of("Tài khoản", Column.text("account", "Tài khoản", 40), Column.text("name", "Họ và tên", 200),
				Column.text("organizationCode", "Mã tổ chức", 40).offeredBy(OrganizationSheet.NAME),
				Column.choice("role", "Vai trò", Arrays.stream(Role.values()).map(Role::label).toList()),
				Column.text(ADDRESS, "Thư điện tử", MailAddress.LONGEST).optional().lackedByOldFiles())
		.optional();

	private AccountSheet() {
	}

	/** A row for each role; none for whoever holds none. */
	static List<List<Object>> rows(Account account) {
		return account.groups().stream().map((group) -> row(account, group)).flatMap(Optional::stream).toList();
	}

	private static Optional<List<Object>> row(Account account, String group) {
		return Arrays.stream(Role.values())
			.filter((role) -> group.endsWith(role.groupOf("")))
			.findFirst()
			.map((role) -> List.of(account.id(), account.name(), group.substring(0, group.indexOf(':')), role.label(),
					account.address()));
	}

	/** The group that a row speaks of. */
	static String group(SheetRow row) {
		return Arrays.stream(Role.values())
			.filter((role) -> role.label().equals(row.text("role")))
			.findFirst()
			.orElseThrow()
			.groupOf(row.text("organizationCode"));
	}

}
