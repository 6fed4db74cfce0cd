import { createServer, type RequestListener } from 'node:http';

export interface PageServer {
  /** Ends in a slash. */
  address: string;
  close(): Promise<void>;
}

/** Serves on a free loopback port of this machine, for as long as it is not closed. */
export async function startServer(answer: RequestListener): Promise<PageServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open for minutes.
        server.closeAllConnections();
      }),
  };
}

/** Answers every page of `pages`, by path; all other addresses are not found. */
export const answerPages =
  (pages: Map<string, { contentType: string; body: Uint8Array | string }>): RequestListener =>
  (request, response) => {
    const page = pages.get(request.url ?? '');
    if (page) response.writeHead(200, { 'content-type': page.contentType, 'cache-control': 'no-store' }).end(page.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing at this address.');
  };
