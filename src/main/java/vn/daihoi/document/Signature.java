package vn.daihoi.document;

import org.springframework.lang.Nullable;

/**
 * Who signs.
 *
 * @param authority on whose behalf, for example {@code T/M CHI BỘ}; null where a person
 * signs for no body
 * @param post for example {@code BÍ THƯ}
 * @param name without academic titles; null as long as nobody has signed
 */
public record Signature(@Nullable String authority, String post, @Nullable String name) {

}
