package vn.benhoc.platform.start;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** Makes a piece of work a call of an EJB; the work opens the transactions it needs. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class BackgroundCall {

  public void run(Runnable work) {
    work.run();
  }
}
