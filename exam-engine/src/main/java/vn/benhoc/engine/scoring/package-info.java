/**
 * Marks responses: parts + form + keys + responses → breakdown.
 *
 * <p>Rules: points are exact decimals that are never rounded; what counts in a part with a choice
 * of blocks is decided here and nowhere else; an essay waits for its markers and is never guessed.
 */
@NullMarked
package vn.benhoc.engine.scoring;

import org.jspecify.annotations.NullMarked;
