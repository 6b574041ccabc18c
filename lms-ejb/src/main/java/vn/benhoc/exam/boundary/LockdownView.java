package vn.benhoc.exam.boundary;

import java.util.List;

/**
 * Where and with what a sitting may be sat.
 *
 * @param configKey the key of the settings made here for this site, for a check by hand
 */
public record LockdownView(
    boolean safeBrowser,
    boolean hasQuitPassword,
    List<String> browserExamKeys,
    String networks,
    boolean oneDevice,
    String configKey) {}
