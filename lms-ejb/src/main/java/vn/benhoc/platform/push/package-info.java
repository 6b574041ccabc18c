/** News for whoever looks on now. Nothing rests on its arrival: all of it can be asked for. */
@NullMarked
package vn.benhoc.platform.push;

import org.jspecify.annotations.NullMarked;
