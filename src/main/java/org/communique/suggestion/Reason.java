package org.communique.suggestion;

/**
 * Why an outcome is proposed.
 *
 * @param cue the phrase as the rules have it
 * @param words the words of the sentence that it was found in
 */
public record Reason(String cue, String words) {}
