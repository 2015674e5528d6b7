package vn.daihoi.partycongress;

/**
 * The delegates who are called to a congress.
 *
 * @param elected by the congresses below
 * @param exOfficio members of the committee, who come by their office
 */
record CompileDelegates(int elected, int exOfficio) {

	int all() {
		return this.elected + this.exOfficio;
	}

}
