package vn.daihoi.election;

/** Who makes up a congress. */
public enum CongressType {

	/** Đại hội đảng viên. */
	MEMBERS,

	/** Đại hội đại biểu. */
	DELEGATES

}
