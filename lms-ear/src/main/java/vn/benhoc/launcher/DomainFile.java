package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Edits {@code domain.xml} of a fresh Payara domain before its first start: which listeners there
 * are and on which address, compression, and the heap. Done on the file, because changing the same
 * settings by commands while the server boots can hang it.
 */
final class DomainFile {

  private static final String COMPRESSED =
      "text/html,text/css,text/javascript,application/javascript,application/json,"
          + "application/problem+json,image/svg+xml,text/csv,font/ttf";

  private final Path file;
  private final Document document;
  private final Element config;

  private DomainFile(Path file, Document document) {
    this.file = file;
    this.document = document;
    this.config = named(document.getElementsByTagName("config"), "server-config");
  }

  static DomainFile read(Path file) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new DomainFile(file, factory.newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException("Not a domain file: " + file, broken);
    }
  }

  /** Gives Payara's ready-made domain another name. */
  DomainFile name(String name) {
    named(document.getElementsByTagName("property"), "administrative.domain.name")
        .setAttribute("value", name);
    named(document.getElementsByTagName("node"), "localhost-domain1")
        .setAttribute("name", "localhost-" + name);
    return this;
  }

  /** Pages on the chosen address, administration on this machine only, nothing else listens. */
  DomainFile listen(Settings settings) {
    NodeList listeners = config.getElementsByTagName("network-listener");
    Element pages = named(listeners, "http-listener-1");
    pages.setAttribute("address", settings.address());
    pages.setAttribute("port", Integer.toString(settings.httpPort()));
    Element administration = named(listeners, "admin-listener");
    administration.setAttribute("address", "127.0.0.1");
    administration.setAttribute("port", Integer.toString(settings.adminPort()));
    named(listeners, "http-listener-2").setAttribute("enabled", "false");
    all("iiop-listener", "enabled", "false");
    all("jmx-connector", "enabled", "false");
    all("hazelcast-config-specific-configuration", "enabled", "false");
    switchMessagingOff();
    return this;
  }

  /**
   * Messaging is not used. Its element must stand in the file all the same: the server would make
   * it while the application deploys, and these two wait for each other when they meet.
   */
  private void switchMessagingOff() {
    Element host = document.createElement("jms-host");
    host.setAttribute("name", "default_JMS_host");
    host.setAttribute("host", "localhost");
    host.setAttribute("port", "7676");
    Element service = document.createElement("jms-service");
    service.setAttribute("type", "DISABLED");
    service.setAttribute("default-jms-host", "default_JMS_host");
    service.appendChild(host);
    config.insertBefore(service, config.getElementsByTagName("java-config").item(0));
    Element availability = (Element) config.getElementsByTagName("availability-service").item(0);
    availability.appendChild(document.createElement("jms-availability"));
  }

  /** Answers are compressed and tell nothing about the server; every request reaches the pages. */
  DomainFile http() {
    Element http =
        (Element)
            named(config.getElementsByTagName("protocol"), "http-listener-1")
                .getElementsByTagName("http")
                .item(0);
    http.setAttribute("compression", "on");
    http.setAttribute("compression-min-size-bytes", "1024");
    http.setAttribute("compressable-mime-type", COMPRESSED);
    // A DELETE with a body is the application's to refuse.
    http.setAttribute("allow-payload-for-undefined-http-methods", "true");
    // A candidate who thinks for minutes, and saves some hundred times, keeps the connection.
    http.setAttribute("timeout-seconds", "300");
    http.setAttribute("max-connections", "-1");
    http.setAttribute("xpowered-by", "false");
    http.setAttribute("server-header", "false");
    return this;
  }

  /**
   * Five threads answer by default: five people who draw papers or take lists would keep every
   * candidate waiting. And behind 4,096 requests that wait the server breaks connections off, so
   * that candidates come again with more: a province may have that many under way.
   */
  DomainFile threads() {
    Element pool = named(config.getElementsByTagName("thread-pool"), "http-thread-pool");
    pool.setAttribute("min-thread-pool-size", "8");
    pool.setAttribute("max-thread-pool-size", "32");
    pool.setAttribute("max-queue-size", "100000");
    return this;
  }

  DomainFile heap(String largest) {
    Element java = (Element) config.getElementsByTagName("java-config").item(0);
    NodeList options = java.getElementsByTagName("jvm-options");
    for (int i = 0; i < options.getLength(); i++) {
      if (options.item(i).getTextContent().startsWith("-Xmx")) {
        options.item(i).setTextContent("-Xmx" + largest);
      }
    }
    option(java, "-Djava.awt.headless=true");
    // With two processors it takes a tenth less than the collector that works beside the program.
    option(java, "-XX:+UseParallelGC");
    option(java, "-Duser.timezone=UTC");
    return this;
  }

  private void option(Element java, String text) {
    Element option = document.createElement("jvm-options");
    option.setTextContent(text);
    java.appendChild(option);
  }

  void write() throws IOException {
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(file.toFile()));
    } catch (TransformerException failure) {
      throw new IOException("Could not write " + file, failure);
    }
  }

  private void all(String tag, String attribute, String value) {
    NodeList elements = config.getElementsByTagName(tag);
    for (int i = 0; i < elements.getLength(); i++) {
      ((Element) elements.item(i)).setAttribute(attribute, value);
    }
  }

  private static Element named(NodeList elements, String name) {
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (name.equals(element.getAttribute("name"))) {
        return element;
      }
    }
    throw new StartProblem("The server's domain has no " + name + "; is this Payara 6?");
  }
}
