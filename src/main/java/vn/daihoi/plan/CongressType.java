package vn.daihoi.plan;

/** Who makes up a congress. */
public enum CongressType {

	/** Đại hội đảng viên. */
	MEMBERS,

	/** Đại hội đại biểu. */
	DELEGATES

}
