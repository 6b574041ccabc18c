/**
 * Sockets. They only tell: whatever they say can be asked for as well, and everything works without
 * them. Nothing is written, and no request scope stands behind a message.
 */
@NullMarked
package vn.benhoc.web.push;

import org.jspecify.annotations.NullMarked;
