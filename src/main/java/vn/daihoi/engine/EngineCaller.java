package vn.daihoi.engine;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.daihoi.task.Caller;

/** The person as whom the engine's thread works. */
@Component
class EngineCaller implements Caller {

	private final IdentityService identity;

	EngineCaller(@Lazy IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public String user() {
		return person().map(Authentication::getUserId).orElse("");
	}

	@Override
	public List<String> organizations() {
		return person().map(Authentication::getGroupIds)
			.orElse(List.of())
			.stream()
			.filter((group) -> group.contains(":"))
			.map((group) -> group.substring(0, group.indexOf(':')))
			.distinct()
			.toList();
	}

	@Override
	public boolean isIn(String group) {
		return person().map(Authentication::getGroupIds).filter((groups) -> groups.contains(group)).isPresent();
	}

	private Optional<Authentication> person() {
		return Optional.ofNullable(this.identity.getCurrentAuthentication());
	}

}
