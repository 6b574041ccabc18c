package vn.benhoc.bank.entity;

/** Lines of a file by what became of them, and the warnings among the findings. */
public record ImportCounts(int total, int accepted, int refused, int duplicates, int warnings) {}
