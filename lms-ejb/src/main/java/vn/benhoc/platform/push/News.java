package vn.benhoc.platform.push;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something that somebody who looks on wants to know at once. It may get lost.
 *
 * @param topic what it is about, such as {@code exam.attempt}
 * @param within what those who look on have chosen, such as a sitting
 * @param subject whom it is about
 * @param text what is told, as the topic defines; may be empty
 */
public record News(String topic, UUID within, UUID subject, String text) implements Serializable {}
