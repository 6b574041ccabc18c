package vn.benhoc.curriculum.boundary;

import java.util.List;

/** A topic with what is below it, in the order of the programme. */
public record TopicNode(TopicRef topic, List<TopicNode> children) {

  public TopicNode {
    children = List.copyOf(children);
  }
}
