package vn.daihoi.reorganization;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationEnded;
import vn.daihoi.organization.OrganizationMove;
import vn.daihoi.organization.OrganizationMoves;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.organization.TreeChanged;
import vn.daihoi.regulation.Refusal;

/** Carries out what a decision does to organisations, all of it or nothing. */
@Service
public class CarryOutMove {

	private final SupposeMove suppose;

	private final Organizations organizations;

	private final PastOrganizations past;

	private final Members members;

	private final OrganizationMoves moves;

	private final FollowingCongresses congresses;

	private final AssignedPeople people;

	private final FollowingSideWork sideWork;

	private final MoveTrail trail;

	private final ApplicationEventPublisher events;

	private final DaihoiClock clock;

	CarryOutMove(SupposeMove suppose, Organizations organizations, PastOrganizations past, Members members,
			OrganizationMoves moves, FollowingCongresses congresses, AssignedPeople people, FollowingSideWork sideWork,
			MoveTrail trail, ApplicationEventPublisher events, DaihoiClock clock) {
		this.suppose = suppose;
		this.organizations = organizations;
		this.past = past;
		this.members = members;
		this.moves = moves;
		this.congresses = congresses;
		this.people = people;
		this.sideWork = sideWork;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Does it.
	 * @param seen the version of the effect that the person saw
	 * @return what was recorded
	 * @throws Refusal 409 when rules forbid it, or what was seen is not so any more
	 */
	@Transactional
	public OrganizationMove carryOut(Reorganization move, String seen, String user) {
		new TreeSet<>(move.former()).stream()
			.filter((code) -> this.organizations.find(code).isPresent())
			.forEach(this.organizations::lock);
		MoveEffect effect = this.suppose.of(move);
		refuseUnless(effect.version().equals(seen), "",
				"Tác động đã khác với lúc đồng chí xem; những gì đồng chí nhập vẫn còn trên trang, hãy xem lại tác động rồi ghi");
		refuseUnless(!effect.stops() || !move.reason().isBlank(), "reason",
				"Có đại hội phải dừng mà chưa ghi lý do; hãy ghi lý do dừng, cấp trên và chi bộ sẽ đọc lý do này");
		write(move, effect);
		this.events.publishEvent(new TreeChanged());
		this.congresses.follow(move, effect);
		this.sideWork.follow(move, effect);
		OffsetDateTime moment = this.clock.instant().atOffset(ZoneOffset.UTC);
		OrganizationMove recorded = new OrganizationMove(move.kind(), move.effectiveOn(), move.decision(),
				effect.partsBefore(move.former()), effect.partsAfter(move.result()));
		this.moves.add(recorded, user, moment);
		this.trail.tell(move, effect, recorded, user, moment);
		return recorded;
	}

	private static void refuseUnless(boolean allowed, String field, String text) {
		if (!allowed) {
			throw Refusal.because("MOVE", field, text);
		}
	}

	private void write(Reorganization move, MoveEffect effect) {
		effect.founded().forEach((one) -> {
			this.organizations.add(one);
			this.past.found(one.code(), move.effectiveOn());
		});
		effect.changed().forEach((one) -> {
			Organization before = effect.before().get(one.code());
			if (isOtherwise(before, one)) {
				this.past.keep(before, move.effectiveOn());
			}
			this.organizations.change(one);
		});
		this.people.assign(move, effect);
		effect.ending().forEach((code) -> end(code, effect, move));
	}

	/** In what papers and reports of another day show. */
	private static boolean isOtherwise(Organization before, Organization after) {
		return !List.of(before.name(), before.kind(), String.valueOf(before.parentCode()))
			.equals(List.of(after.name(), after.kind(), String.valueOf(after.parentCode())));
	}

	private void end(String code, MoveEffect effect, Reorganization move) {
		this.past.end(code, move.effectiveOn(), effect.keepers().get(code));
		if (move.successor() != null) {
			this.members.move(code, move.successor());
		}
		this.events.publishEvent(new OrganizationEnded(code, move.effectiveOn()));
	}

}
