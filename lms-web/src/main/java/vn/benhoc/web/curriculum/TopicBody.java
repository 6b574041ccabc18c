package vn.benhoc.web.curriculum;

import java.util.List;

/** A topic with what is below it. */
public record TopicBody(String code, String title, int grade, List<TopicBody> children) {}
