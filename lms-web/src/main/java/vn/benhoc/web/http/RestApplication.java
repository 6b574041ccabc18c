package vn.benhoc.web.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, version 1. Resources are found by scanning. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {}
