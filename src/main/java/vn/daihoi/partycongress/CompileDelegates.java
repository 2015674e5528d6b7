package vn.daihoi.partycongress;

import org.springframework.lang.Nullable;

/**
 * The delegates who are called to a congress.
 *
 * @param elected by the congresses below
 * @param exOfficio members of the committee, who come by their office
 * @param alternates elected below to take the place of a delegate; null where nobody
 * wrote it
 */
record CompileDelegates(int elected, int exOfficio, @Nullable Integer alternates) {

	int all() {
		return this.elected + this.exOfficio;
	}

	int alternatesElected() {
		return (this.alternates != null) ? this.alternates : 0;
	}

}
