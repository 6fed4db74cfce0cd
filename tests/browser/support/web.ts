import { createServer } from 'node:http';

export interface Web {
  port: number;
  /** Every request so far, as "GET http://courier.test/story", in order. */
  log: string[];
  close(): Promise<void>;
}

export interface WebPage {
  contentType: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** A proxy that is the browser's whole network: it holds our pages, notes every request, and leads nowhere else. */
export async function startWeb(pages: Record<string, WebPage>): Promise<Web> {
  const log: string[] = [];
  const proxy = createServer((request, response) => {
    log.push(`${request.method} ${request.url}`);
    const page = pages[request.url ?? ''];
    if (page) {
      const headers = { ...page.headers, 'content-type': page.contentType, 'cache-control': 'no-store' };
      response.writeHead(200, headers).end(page.body);
    } else response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
  });
  proxy.on('connect', (request, socket) => {
    log.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    port: address.port,
    log,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}
