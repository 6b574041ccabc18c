/**
 * The short way for what candidates call over and over while they write: paper, saves, hand-in, and
 * what the room tells pages without a socket.
 *
 * <p>A call takes it if this node remembers who calls and whose open attempt it is, and nothing
 * about the call is unusual. Any other call goes on to the resources of {@code web.exam}, which
 * define what is asked and answered: they read what is not remembered, and say why not. What the
 * short way answers is the same to the letter; a test sends the same calls both ways.
 */
@NullMarked
package vn.benhoc.web.writing;

import org.jspecify.annotations.NullMarked;
