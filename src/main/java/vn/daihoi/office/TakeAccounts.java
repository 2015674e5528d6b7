package vn.daihoi.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.engine.Grants;
import vn.daihoi.mail.MailAddress;
import vn.daihoi.mail.MailDesk;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Role;
import vn.daihoi.organization.SeenUnits;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.Accounts.Account;

/**
 * Adds accounts and roles; nobody loses one. A new account has a password that nobody
 * knows, until the technical administrator sets one.
 */
@Component
class TakeAccounts {

	private final Accounts accounts;

	private final Grants grants;

	private final SeenUnits units;

	private final MailDesk mail;

	TakeAccounts(Accounts accounts, Grants grants, SeenUnits units, MailDesk mail) {
		this.accounts = accounts;
		this.grants = grants;
		this.units = units;
		this.mail = mail;
	}

	/** What would change; refused for whoever may not change accounts. */
	List<Change> changes(AccountRows rows, Administrator administrator) {
		Map<String, Account> known = known(rows.wanted().keySet());
		rows.wanted()
			.values()
			.stream()
			.filter((wanted) -> isMoved(wanted, known.get(wanted.id())) && !MailAddress.isPlain(wanted.address()))
			.forEach((wanted) -> rows.refuseAddress(wanted.id(), MailAddress.advice(wanted.address())));
		List<Change> changes = rows.wanted()
			.values()
			.stream()
			.map((wanted) -> change(wanted, known.get(wanted.id())))
			.filter((change) -> change.added() || !change.differences().isEmpty())
			.toList();
		if (!administrator.technical()) {
			changes.forEach((change) -> rows.refuse(change.code(),
					"chỉ quản trị kỹ thuật được thêm, sửa tài khoản; hãy xóa trang “Tài khoản” rồi gửi lại"));
		}
		return changes;
	}

	private Map<String, Account> known(Collection<String> ids) {
		return ids.isEmpty() ? Map.of()
				: this.accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
	}

	/** Whether mail is to reach the person elsewhere. */
	private static boolean isMoved(Account wanted, @Nullable Account known) {
		return !wanted.address().isEmpty() && (known == null || !wanted.address().equals(known.address()));
	}

	private static Change change(Account wanted, Account known) {
		List<Change.Difference> differences = new ArrayList<>();
		if (known != null && !known.name().equals(wanted.name())) {
			differences.add(new Change.Difference("Họ và tên", known.name(), wanted.name()));
		}
		wanted.groups()
			.stream()
			.filter((group) -> known == null || !known.groups().contains(group))
			.forEach((group) -> differences.add(new Change.Difference("Vai trò", "(chưa có)", group)));
		if (isMoved(wanted, known)) {
			differences.add(new Change.Difference("Thư điện tử",
					(known == null || known.address().isEmpty()) ? "(chưa có)" : known.address(), wanted.address()));
		}
		return new Change(AccountSheet.LAYOUT.sheet(), wanted.id(), wanted.name(), known == null, differences);
	}

	/** Writes what is wanted. */
	void write(Collection<Account> wanted, Map<String, Organization> tree) {
		if (wanted.isEmpty()) {
			return;
		}
		Map<String, Account> known = known(wanted.stream().map(Account::id).toList());
		Map<String, List<String>> seen = this.units.byOrganization();
		this.accounts.makeGroups(names(wanted, tree));
		wanted.forEach((account) -> write(account, known.get(account.id()), seen));
	}

	private static Map<String, String> names(Collection<Account> wanted, Map<String, Organization> tree) {
		Map<String, String> names = new TreeMap<>();
		wanted.stream().flatMap((account) -> account.groups().stream()).forEach((group) -> {
			String[] parts = group.split(":");
			names.put(group, Role.ofSuffix(parts[1]).label() + " – " + tree.get(parts[0]).name());
		});
		return names;
	}

	private void write(Account wanted, Account known, Map<String, List<String>> seen) {
		List<String> tenants = SeenUnits.of(wanted.groups(), seen);
		if (!tenants.isEmpty()) {
			this.accounts.makeTenants(new TreeSet<>(tenants));
		}
		if (known == null) {
			this.accounts.enter(wanted.id(), wanted.name(), UUID.randomUUID().toString(), List.copyOf(wanted.groups()),
					tenants);
		}
		else {
			this.accounts.call(wanted.id(), wanted.name());
			this.accounts.join(wanted.id(), wanted.groups(), tenants);
		}
		if (isMoved(wanted, known)) {
			this.accounts.reach(wanted.id(), wanted.address());
			this.mail.entered(wanted.address());
		}
		wanted.groups().forEach(this.grants::toRole);
	}

}
