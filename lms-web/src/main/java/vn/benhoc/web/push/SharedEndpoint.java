package vn.benhoc.web.push;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.server.ServerEndpointConfig;

/**
 * One endpoint for all its sockets instead of one each: there are tens of thousands. Where they
 * come from was looked at by {@link SocketDoor}.
 */
public final class SharedEndpoint extends ServerEndpointConfig.Configurator {

  @Override
  public <T> T getEndpointInstance(Class<T> endpoint) {
    return CDI.current().select(endpoint).get();
  }
}
