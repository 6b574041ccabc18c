package vn.benhoc.exam.control;

import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.form.Form;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;

/** What an attempt is judged by: its sitting, its candidate, the form dealt and the rules. */
public record AttemptContext(Sitting sitting, Candidate candidate, Form form, AttemptRules rules) {}
