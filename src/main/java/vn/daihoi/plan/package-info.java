/**
 * The plan as data: what a committee decided about a congress campaign, word for word in
 * its dates and numbers, each with the section of the plan it comes from.
 * {@link vn.daihoi.plan.PlanReader} reads a plan from a file and says where the file is
 * wrong; {@link vn.daihoi.plan.PlanDocument} answers what the plan says. Which days
 * follow from it is the deadlines' affair.
 */
package vn.daihoi.plan;
