package vn.daihoi.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Residences;

/** Party members with where they live. */
@Component
class People {

	private final Members members;

	private final Residences residences;

	People(Members members, Residences residences) {
		this.members = members;
		this.residences = residences;
	}

	/** All that there are, by id, in the order of their organisations. */
	Map<String, Person> known() {
		Map<String, String> committees = this.residences.all();
		Map<String, Person> people = new LinkedHashMap<>();
		for (Member member : this.members.all()) {
			people.put(member.id(), new Person(member, committees.get(member.id())));
		}
		return people;
	}

	/**
	 * Writes what differs.
	 * @param known null for a new one
	 */
	void write(Person wanted, @Nullable Person known) {
		if (known == null) {
			this.members.add(wanted.member());
		}
		else if (!wanted.member().equals(known.member())) {
			this.members.change(wanted.member());
		}
		if (!Objects.equals(wanted.residence(), (known == null) ? null : known.residence())) {
			this.residences.change(wanted.member().id(), wanted.residence());
		}
	}

}
