package vn.daihoi.engine;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.daihoi.mail.Origin;
import vn.daihoi.mail.StillTrue;

/** A task is told of by mail while the person may still do it. */
@Component
class OpenOffers implements StillTrue {

	private static final String OPEN = """
			select t.id_ from act_ru_task t where t.id_ in (:ids) and (t.assignee_ = :user or t.assignee_ is null and exists (
				select 1 from act_ru_identitylink l join act_id_membership m on m.group_id_ = l.group_id_
				where l.task_id_ = t.id_ and m.user_id_ = :user))""";

	private final JdbcClient jdbc;

	OpenOffers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Origin origin() {
		return Origin.TASK;
	}

	@Override
	public Set<String> of(String user, List<String> ids) {
		return Set.copyOf(this.jdbc.sql(OPEN).param("ids", ids).param("user", user).query(String.class).list());
	}

}
