package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Asks of all congresses that are counted whether anything may still change. */
@Repository
class Standings {

	/** A congress that never will be held has ended; nothing is awaited of it. */
	private static final String COUNT = """
			select l.held_on, l.settled, l.contested, count(*) as congresses
			from (select h.reached_on as held_on,
					case when r.congress is not null then 'RATIFIED' when o.congress is not null then 'COMPLETED' end as settled,
					case when exists (select 1 from verification v where v.congress = s.id and v.matter = 'COMPLAINT'
						and v.outcome is null and v.received_on >= h.reached_on) then 1 else 0 end as contested
				from seen s
				left join milestone h on h.congress = s.id and h.name = 'HELD'
				left join milestone r on r.congress = s.id and r.name = 'RATIFIED'
				left join milestone o on o.congress = s.id and o.name = 'COMPLETED'
				where s.ended = 0) l
			group by l.held_on, l.settled, l.contested""";

	private final JdbcClient jdbc;

	private final ComplaintWindow window;

	Standings(JdbcClient jdbc, ComplaintWindow window) {
		this.jdbc = jdbc;
		this.window = window;
	}

	private record Alike(@Nullable LocalDate heldOn, @Nullable String settled, boolean contested, int congresses) {
	}

	Standing of(FigureScope scope) {
		List<Alike> all = this.jdbc.sql(scope.seen() + COUNT).params(scope.parameters()).query(Alike.class).list();
		int open = 0;
		int unsettled = 0;
		for (Alike alike : all) {
			unsettled += (alike.settled() == null) ? alike.congresses() : 0;
			open += isOpen(scope, alike) ? alike.congresses() : 0;
		}
		return new Standing(all.stream().mapToInt(Alike::congresses).sum(), unsettled, open);
	}

	private boolean isOpen(FigureScope scope, Alike alike) {
		boolean counts = alike.settled() != null && alike.heldOn() != null;
		return counts && (alike.contested() || alike.settled().equals("RATIFIED")
				&& !this.window.end(scope.plan(), alike.heldOn()).isBefore(scope.today()));
	}

}
