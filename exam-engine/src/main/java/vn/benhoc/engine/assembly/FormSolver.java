package vn.benhoc.engine.assembly;

/** Draws forms. Solvers give the same answer to the same problem on every machine. */
interface FormSolver {

  /** The forms, or that there are none, or that none were found. */
  Solution solve(DrawProblem problem);
}
