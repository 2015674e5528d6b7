package vn.daihoi.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import vn.daihoi.organization.Organization;
import vn.daihoi.regulation.Finding;
import vn.daihoi.signin.Accounts.Account;
import vn.daihoi.spreadsheet.SheetRow;

/** The accounts that a file wants, put together from their rows. */
class AccountRows {

	private static final String CODE = "ACCOUNT";

	private final Map<String, Organization> tree;

	private final Map<String, Account> wanted = new LinkedHashMap<>();

	private final Map<String, SheetRow> first = new LinkedHashMap<>();

	private final Map<String, SheetRow> addressed = new LinkedHashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * Puts them together.
	 * @param tree the organisations that there will be, by code
	 */
	AccountRows(List<SheetRow> rows, Map<String, Organization> tree) {
		this.tree = tree;
		rows.forEach(this::take);
	}

	private void take(SheetRow row) {
		String id = row.text("account");
		if (!Organization.isCode(id)) {
			refuse(row, "account",
					"chỉ gồm chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối ở giữa, ví dụ “bithu.hh01”");
		}
		else if (!this.tree.containsKey(row.text("organizationCode"))) {
			refuse(row, "organizationCode", "chưa có tổ chức mang mã “%s”; hãy ghi mã của tổ chức đã có"
				.formatted(row.text("organizationCode")));
		}
		else {
			this.first.putIfAbsent(id, row);
			takeRole(row,
					this.wanted.computeIfAbsent(id, (key) -> new Account(id, row.text("name"), new TreeSet<>(), "")));
			takeAddress(row, this.wanted.get(id));
		}
	}

	/** In one row of the account or in several; where there is none it stays as it is. */
	private void takeAddress(SheetRow row, Account account) {
		String address = row.text(AccountSheet.ADDRESS);
		if (address == null || address.equals(account.address())) {
			return;
		}
		if (account.address().isEmpty()) {
			this.addressed.put(account.id(), row);
			this.wanted.put(account.id(), account.at(address));
		}
		else {
			refuse(row, AccountSheet.ADDRESS, "tài khoản này ở dòng khác ghi địa chỉ “%s”; hãy ghi cùng một địa chỉ"
				.formatted(account.address()));
		}
	}

	private void takeRole(SheetRow row, Account account) {
		if (!account.name().equals(row.text("name"))) {
			refuse(row, "name",
					"tài khoản này ở dòng khác mang tên “%s”; hãy ghi cùng một tên".formatted(account.name()));
		}
		else if (!account.groups().add(AccountSheet.group(row))) {
			refuse(row, "role", "vai trò này của tài khoản đã có ở dòng khác; hãy giữ một dòng");
		}
	}

	private void refuse(SheetRow row, String field, String text) {
		this.findings.add(row.error(CODE, field, text, ""));
	}

	/** Refuses the account as a whole, beside its first row. */
	void refuse(String id, String text) {
		refuse(this.first.get(id), "account", text);
	}

	/** Refuses the account's address, beside the row that has it. */
	void refuseAddress(String id, String text) {
		refuse(this.addressed.get(id), AccountSheet.ADDRESS, text);
	}

	Map<String, Account> wanted() {
		return this.wanted;
	}

	List<Finding> findings() {
		return this.findings;
	}

}
