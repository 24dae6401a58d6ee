import { once } from 'node:events';
import { createServer } from 'node:net';

/** Says whether somebody listens on a port already, at this address or, without one, on every network interface. */
export async function isPortTaken(port, host) {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
    return false;
  } catch (error) {
    // What else is wrong, as an address that this machine does not have, the server says when it opens.
    return error.code === 'EADDRINUSE';
  } finally {
    server.close();
  }
}
