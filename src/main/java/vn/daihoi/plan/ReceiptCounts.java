package vn.daihoi.plan;

/** How many committees and branches a plan is sent to, and how many have received it. */
public record ReceiptCounts(int units, int unitsReceived, int branches, int branchesReceived) {

	public boolean isEmpty() {
		return this.units + this.branches == 0;
	}

	public boolean isComplete() {
		return this.units == this.unitsReceived && this.branches == this.branchesReceived;
	}

}
