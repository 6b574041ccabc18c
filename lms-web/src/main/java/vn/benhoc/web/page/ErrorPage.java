package vn.benhoc.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the container shows where nothing of ours answered: never what went wrong inside. */
@WebServlet("/-/error")
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SecurityHeaders.on(response);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println("Bến Học: " + response.getStatus());
  }
}
