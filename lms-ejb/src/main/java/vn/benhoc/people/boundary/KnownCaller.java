package vn.benhoc.people.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.text.Languages;

/**
 * Somebody signed in, as this node remembers them.
 *
 * @param csrfToken what their changes have to show
 * @param language of their account; null if they chose none
 * @param capabilities what they may do somewhere; none while their password must change
 */
public record KnownCaller(
    UUID personId, String csrfToken, @Nullable String language, Set<Capability> capabilities) {

  public KnownCaller {
    capabilities = Set.copyOf(capabilities);
  }

  /** Whether they have the capability in any unit. */
  public boolean may(Capability capability) {
    return capabilities.contains(capability);
  }

  /** The first language of their list that this system speaks. */
  public Locale speaksFirstOf(List<Locale> wanted) {
    return Languages.firstOf(wanted);
  }
}
