package vn.benhoc.exam.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and with what a sitting may be sat, as those who organise it ask for it.
 *
 * @param safeBrowser whether Safe Exam Browser is required
 * @param quitPassword what closes the browser before the end; null leaves the one it has, empty
 *     takes it away
 * @param browserExamKeys keys of releases and settings of the browser, 64 hexadecimal digits each;
 *     null or none if the settings made here are enough
 * @param oneDevice whether a candidate who began on one device goes on at another only when staff
 *     let them; null leaves it as it is
 * @param networks such as {@code 10.20.0.0/16, 2001:db8:7::/48}; null or empty for everywhere
 */
public record LockdownPlan(
    boolean safeBrowser,
    @Nullable String quitPassword,
    @Nullable List<String> browserExamKeys,
    @Nullable String networks,
    @Nullable Boolean oneDevice) {}
