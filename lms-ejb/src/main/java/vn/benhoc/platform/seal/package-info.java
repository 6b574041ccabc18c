/**
 * Texts that the database must not know: sealed with keys kept outside of it.
 *
 * <ol>
 *   <li>AES-256-GCM; whoever changes a sealed text, or puts it in another row, makes it worthless.
 *   <li>A sealed text names its key, so that old texts can be opened after a change of keys.
 *   <li>At the start a node refuses to go on without a key that texts need; what other keys sealed
 *       it has sealed anew, so that a key can be taken out.
 *   <li>Keys come from the settings alone and are never logged.
 * </ol>
 */
@NullMarked
package vn.benhoc.platform.seal;

import org.jspecify.annotations.NullMarked;
