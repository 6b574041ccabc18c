package vn.benhoc.paper.boundary;

import java.util.UUID;

/**
 * What a candidate may get of a form.
 *
 * @param documentJson a {@link SealedPaper}, formulas typeset
 * @param etag of the document, without quotes
 */
public record SealedForm(UUID formId, String code, String documentJson, String etag) {}
