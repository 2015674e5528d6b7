package vn.daihoi.task;

import java.util.List;

/** The drawings that the processes about a congress follow, as the engine runs them. */
public interface Drawings {

	/**
	 * Those that run, the congress itself first, each before what it calls; none when all
	 * have ended.
	 * @param subject the business key
	 */
	List<Drawing> of(String subject);

	/**
	 * The BPMN file that one of them follows.
	 * @param id as in {@link Drawing}
	 */
	String file(String id);

	/** Whether a person in these groups may open the administrators' view of them. */
	boolean areOpenInCockpit(String user, List<String> groups);

}
