package vn.benhoc.platform.seal;

import java.util.List;

/** Tells what a component keeps sealed, so that it can be counted and sealed anew; a CDI bean. */
public interface SealedTables {

  List<SealedColumns> tables();
}
