/** What tests inside the server put into its EJB module. */
@NullMarked
package vn.benhoc.it.inside;

import org.jspecify.annotations.NullMarked;
