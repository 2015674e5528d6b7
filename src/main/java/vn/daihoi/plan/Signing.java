package vn.daihoi.plan;

/**
 * How the plan is signed.
 *
 * @param onBehalfOf the line above the signature, for example "T/M BAN THƯỜNG VỤ"
 * @param position of the signer; null as long as nobody has signed
 * @param signer the name; null as long as nobody has signed
 * @param verified whether the lines stand in the plan itself
 */
public record Signing(String onBehalfOf, @MayBeAbsent String position, @MayBeAbsent String signer, boolean verified) {

}
