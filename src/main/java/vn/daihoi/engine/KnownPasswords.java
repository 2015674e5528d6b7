package vn.daihoi.engine;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

import org.springframework.stereotype.Component;

/**
 * Finds accounts by a password that everybody knows. It compares without signing in,
 * since failed sign-ins would lock the accounts.
 */
@Component
public class KnownPasswords {

	private final ProcessEngine engine;

	KnownPasswords(ProcessEngine engine) {
		this.engine = engine;
	}

	/** The ids of the users who have this password, in their order. */
	public List<String> usersWith(String password) {
		return this.engine.getIdentityService()
			.createUserQuery()
			.orderByUserId()
			.asc()
			.unlimitedList()
			.stream()
			.filter((user) -> has((UserEntity) user, password))
			.map(User::getId)
			.toList();
	}

	private boolean has(UserEntity user, String password) {
		String salted = EncryptionUtil.saltPassword(password, user.getSalt());
		return user.getPassword() != null
				&& ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getPasswordManager()
					.check(salted, user.getPassword());
	}

}
