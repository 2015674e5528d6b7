package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.daihoi.organization.OrganizationKind;

/**
 * What a plan says, in the order in which plans say it.
 *
 * @param code stands for the plan in addresses, business keys and file names
 * @param issuer the code of the organisation that issues it
 * @param scope whose congresses it is about
 * @param congressType whether members or delegates meet; null where the plan does not say
 * @param organizations only these, by name; empty for all of the scope
 * @param previousTerm the term that ends; null where the plan does not say
 * @param headings of its sections, in their order; empty where its paper has none
 * @param secretaryElectedBy null where the plan does not say
 * @param window the days for the congresses of {@code scope}; its first day is never null
 * @param maxDurationDays how long a congress may last; null where the plan does not say
 * @param committeeSize in ascending order, without gaps; empty where the plan has none
 * @param surplus null where the plan leaves it to the regulations
 * @param procedures where the plan refers to the regulations for the rest
 * @param furtherCongresses those of other scopes in the same plan
 */
public record PlanDocument(String code, String title, String issuer, CongressScope scope,
		@MayBeAbsent CongressType congressType, @MayBeAbsent List<String> organizations, Term term,
		@MayBeAbsent Term previousTerm, Issuance issuance, List<LegalBasis> legalBasis,
		@MayBeAbsent List<Statement> headings, @MayBeAbsent List<Statement> purposes,
		@MayBeAbsent List<Statement> requirements, List<CongressContent> contents,
		@MayBeAbsent SecretaryElection secretaryElectedBy, CongressWindow window, @MayBeAbsent Integer maxDurationDays,
		NoticeRule notice, @MayBeAbsent List<CommitteeSizeBand> committeeSize, @MayBeAbsent SurplusRule surplus,
		@MayBeAbsent List<PersonnelRule> personnel, @MayBeAbsent List<PostUnification> postUnification,
		@MayBeAbsent List<DossierItem> dossier, @MayBeAbsent List<CongressDocument> documents,
		@MayBeAbsent List<Emphasis> emphases, @MayBeAbsent List<OpinionSources> opinionSources,
		@MayBeAbsent List<Statement> procedures, @MayBeAbsent List<Milestone> milestones,
		@MayBeAbsent List<Pilot> pilots, @MayBeAbsent List<Trial> trials,
		@MayBeAbsent List<FurtherCongress> furtherCongresses, List<Duty> duties,
		@MayBeAbsent List<OwnGuidance> ownGuidance, @MayBeAbsent List<String> recipients, Signing signing) {

	/** Whether the congress elects its committee; otherwise the superior appoints it. */
	public boolean electsCommittee() {
		return this.contents.stream().anyMatch((content) -> content.kind() == CongressContent.Kind.ELECT_COMMITTEE);
	}

	/** Whether the congress elects anybody, to its committee or as delegates. */
	public boolean holdsElections() {
		return electsCommittee() || delegates().isPresent();
	}

	/** Whether a congress of the plan's own scope may be held on {@code date}. */
	public boolean windowContains(LocalDate date) {
		return this.window.contains(date);
	}

	/**
	 * The days for congresses of {@code scope}; empty when the plan is not about them.
	 */
	public Optional<CongressWindow> windowOf(CongressScope scope) {
		if (scope == this.scope) {
			return Optional.of(this.window);
		}
		return this.furtherCongresses.stream()
			.filter((further) -> further.scope() == scope)
			.map(FurtherCongress::window)
			.findFirst();
	}

	/** Pilots that the issuer chooses, or has chosen. */
	Stream<Pilot> pilotsOfIssuer() {
		return this.pilots.stream().filter((pilot) -> pilot.chosenBy() == Actor.ISSUER_STANDING_COMMITTEE);
	}

	/** The days for pilots of that scope; empty where the plan gives them none. */
	Optional<CongressWindow> pilotWindow(CongressScope scope, Actor chosenBy) {
		return this.pilots.stream()
			.filter((pilot) -> pilot.scope() == scope && pilot.chosenBy() == chosenBy)
			.map(Pilot::window)
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** The same with other days for the congresses of its scope. */
	PlanDocument within(CongressWindow other) {
		return with(other, this.milestones);
	}

	/**
	 * The last day for the pilots of the issuer; that of its window where it gives them
	 * none.
	 */
	public LocalDate lastDayOfPilots() {
		return pilotsOfIssuer().map(Pilot::window)
			.filter(Objects::nonNull)
			.map(CongressWindow::lastDay)
			.max(LocalDate::compareTo)
			.orElse(this.window.lastDay());
	}

	/** The last day on which a congress of any of its scopes may open. */
	public LocalDate lastDay() {
		return Stream.concat(Stream.of(this.window), this.furtherCongresses.stream().map(FurtherCongress::window))
			.map(CongressWindow::lastDay)
			.max(LocalDate::compareTo)
			.orElseThrow();
	}

	/** Whether the plan tries the direct election of the secretary there. */
	public boolean triesDirectElection(String organization) {
		return this.trials.stream()
			.flatMap((trial) -> trial.organizations().stream())
			.anyMatch((named) -> CongressesOfPlan.isSame(named, organization));
	}

	/** By name those of {@code scope} that it is about; empty for all of them. */
	List<String> organizationsOf(CongressScope scope) {
		if (scope == this.scope) {
			return this.organizations;
		}
		return this.furtherCongresses.stream()
			.filter((further) -> further.scope() == scope)
			.flatMap((further) -> further.organizations().stream())
			.toList();
	}

	/** The same as a congress of another of its scopes reads it. */
	PlanDocument forScope(CongressScope scope) {
		return this.furtherCongresses.stream()
			.filter((further) -> further.scope() == scope)
			.findFirst()
			.map(this::with)
			.orElse(this);
	}

	private PlanDocument with(FurtherCongress further) {
		return with(further.scope(), further.term(), further.window(), further.maxDurationDays(), this.milestones);
	}

	/**
	 * What a branch with that many official members may elect; empty when the plan says
	 * nothing about it.
	 */
	public Optional<CommitteeSizeBand> bandFor(int officialMembers) {
		return this.committeeSize.stream().filter((band) -> band.contains(officialMembers)).findFirst();
	}

	/**
	 * Whether the notice of an opening waits for the agreement on the personnel; where
	 * nobody is elected to the committee there is none to wait for.
	 */
	public boolean noticeRequiresAgreement() {
		return electsCommittee() && this.notice.noticeRequires().contains(NoticeRule.Condition.PERSONNEL_AGREED);
	}

	/** The milestone with that id; empty when the plan does not have it. */
	public Optional<Milestone> milestone(String id) {
		return this.milestones.stream().filter((milestone) -> milestone.id().equals(id)).findFirst();
	}

	/** The same with a day that was moved. */
	PlanDocument with(MovedMilestone moved) {
		return moved.isWindow() ? with(this.window.movedBy(moved), this.milestones)
				: with(this.window,
						this.milestones.stream()
							.map((one) -> one.id().equals(moved.milestone()) ? one.movedBy(moved) : one)
							.toList());
	}

	private PlanDocument with(CongressWindow window, List<Milestone> milestones) {
		return with(this.scope, this.term, window, this.maxDurationDays, milestones);
	}

	private PlanDocument with(CongressScope scope, Term term, CongressWindow window, Integer maxDurationDays,
			List<Milestone> milestones) {
		return new PlanDocument(this.code, this.title, this.issuer, scope, this.congressType, this.organizations, term,
				this.previousTerm, this.issuance, this.legalBasis, this.headings, this.purposes, this.requirements,
				this.contents, this.secretaryElectedBy, window, maxDurationDays, this.notice, this.committeeSize,
				this.surplus, this.personnel, this.postUnification, this.dossier, this.documents, this.emphases,
				this.opinionSources, this.procedures, milestones, this.pilots, this.trials, this.furtherCongresses,
				this.duties, this.ownGuidance, this.recipients, this.signing);
	}

	/** What the plan asks of someone first; empty when it does not. */
	public Optional<Duty> dutyOf(Actor who) {
		return this.duties.stream().filter((duty) -> duty.who() == who).findFirst();
	}

	/**
	 * Its sentences, those of purpose, work, standards and duties; dates and numbers are
	 * no part of them.
	 */
	public List<Statement> sentences() {
		return Stream
			.of(this.purposes.stream(), this.requirements.stream(), this.procedures.stream(),
					this.contents.stream().map((one) -> new Statement(one.text(), one.clause())),
					this.personnel.stream().map((one) -> new Statement(one.text(), one.clause())),
					this.emphases.stream().map((one) -> new Statement(one.text(), one.clause())),
					this.duties.stream().map((one) -> new Statement(one.text(), one.clause())))
			.flatMap((sentences) -> sentences)
			.toList();
	}

	/** The documents that a section of the plan refers to. */
	public List<LegalBasis> basesOf(String section) {
		return this.legalBasis.stream().filter((basis) -> basis.clause().equals(section)).toList();
	}

	/** The papers of the dossier that a branch of that kind hands in itself. */
	public List<DossierItem> uploadsOf(OrganizationKind kind) {
		return this.dossier.stream()
			.filter(DossierItem::uploadedByBranch)
			.filter((item) -> !item.isExempt(kind))
			.toList();
	}

	/** The draft documents of a branch with or without a committee. */
	public List<CongressDocument> documentsOf(boolean hasCommittee) {
		return this.documents.stream().filter((document) -> document.condition().holds(hasCommittee)).toList();
	}

	/** What the documents of a branch of that kind dwell on. */
	public List<Emphasis> emphasesOf(OrganizationKind kind) {
		return this.emphases.stream().filter((emphasis) -> emphasis.kinds().contains(kind)).toList();
	}

	/** What it says of delegates; empty where its congresses elect none. */
	public Optional<CongressContent> delegates() {
		return this.contents.stream()
			.filter((content) -> content.kind() == CongressContent.Kind.ELECT_DELEGATES)
			.findFirst();
	}

	/** Whose opinion a branch of that kind asks; empty when the plan does not say. */
	public Optional<OpinionSources> opinionSourcesOf(OrganizationKind kind) {
		return this.opinionSources.stream()
			.filter((entry) -> entry.kinds().contains(kind))
			.findFirst()
			.or(() -> this.opinionSources.stream().filter((entry) -> entry.kinds().isEmpty()).findFirst());
	}

	/**
	 * Which post the secretary of such a branch also holds; empty where the plan is
	 * silent.
	 */
	public Optional<PostUnification> postUnificationOf(OrganizationKind kind) {
		return this.postUnification.stream().filter((post) -> post.kinds().contains(kind)).findFirst();
	}

	/** What the plan says of that kind about the persons to be elected. */
	public List<PersonnelRule> personnelOf(PersonnelRule.Kind kind) {
		return this.personnel.stream().filter((rule) -> rule.kind() == kind).toList();
	}

	/**
	 * Where the plan asks for conclusions before a congress, as it is cited; empty when
	 * it does not.
	 */
	public String verificationClause() {
		return personnelOf(PersonnelRule.Kind.VERIFICATION).stream()
			.findFirst()
			.map((rule) -> Plans.clause(rule.clause()))
			.orElse("");
	}

	/** The guidance of its own sector that such a branch follows; empty for most. */
	public Optional<OwnGuidance> ownGuidanceOf(OrganizationKind kind) {
		return this.ownGuidance.stream().filter((guidance) -> guidance.kinds().contains(kind)).findFirst();
	}

}
