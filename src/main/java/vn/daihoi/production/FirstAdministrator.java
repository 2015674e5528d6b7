package vn.daihoi.production;

import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.daihoi.engine.Grants;
import vn.daihoi.engine.KnownPasswords;
import vn.daihoi.signin.Accounts;

/**
 * Makes the first account, with the password of the environment, before the door opens;
 * refuses to open it with an account of the demonstration behind.
 */
@Component
@Profile("production")
class FirstAdministrator implements SmartInitializingSingleton {

	private static final String ID = "quantri";

	private static final String ADMINISTRATORS = "camunda-admin";

	private static final String DEMONSTRATION_PASSWORD = "demo";

	private final Accounts accounts;

	private final Grants grants;

	private final KnownPasswords passwords;

	private final String password;

	FirstAdministrator(Accounts accounts, Grants grants, KnownPasswords passwords,
			@Value("${daihoi.administrator.password}") String password) {
		this.accounts = accounts;
		this.grants = grants;
		this.passwords = passwords;
		this.password = password;
	}

	@Override
	public void afterSingletonsInstantiated() {
		refuseDemonstration();
		if (!this.accounts.hasMember(ADMINISTRATORS)) {
			Passwords.weakness(this.password).ifPresent((weakness) -> {
				throw UnsafeStart.weak("của quản trị viên đầu tiên (" + ID + ")",
						"the first administrator (" + ID + ")", weakness, "DAIHOI_ADMINISTRATOR_PASSWORD");
			});
			this.accounts.add(ID, "Quản trị kỹ thuật", this.password, List.of(ADMINISTRATORS), List.of());
			this.accounts.rename(ADMINISTRATORS, "Quản trị kỹ thuật");
		}
		this.grants.everything(ADMINISTRATORS);
	}

	private void refuseDemonstration() {
		List<String> users = this.passwords.usersWith(DEMONSTRATION_PASSWORD);
		if (!users.isEmpty()) {
			throw new UnsafeStart(
					"Không khởi động: cơ sở dữ liệu này còn tài khoản dùng mật khẩu minh họa: " + some(users) + ".",
					"Not started: this database still has accounts with the demonstration's password: " + some(users)
							+ ".",
					"Dùng cơ sở dữ liệu mới, hoặc đổi mật khẩu / Use a new database, or change the passwords");
		}
	}

	private static String some(List<String> users) {
		return String.join(", ", users.subList(0, Math.min(users.size(), 5))) + ((users.size() > 5) ? ", …" : "");
	}

}
