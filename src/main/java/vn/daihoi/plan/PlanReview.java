package vn.daihoi.plan;

import java.util.List;

import vn.daihoi.regulation.Finding;

/** Whoever looks through a plan before it is decided on. */
public interface PlanReview {

	/**
	 * What there is to say of it today: what cannot be met, contradicts itself, or is
	 * left open.
	 */
	List<Finding> findings(PlanDocument plan);

}
