package vn.benhoc.people.entity;

import java.time.Duration;

/**
 * How long a session lives.
 *
 * @param idle without a request
 * @param longest whatever happens
 */
public record SessionLife(Duration idle, Duration longest) {}
