/** Builds one product into a folder: `make.ts PRODUCT FOLDER`. A program of its own, because WXT sets NODE_ENV and draws on stdout. */
import { build, type Logger } from 'wxt';
import { type Product, products } from './products.ts';
import { root } from './sources.ts';

const [product, outDir] = process.argv.slice(2);
if (product === undefined || outDir === undefined || !(product in products)) throw new Error(`make.ts PRODUCT FOLDER`);

const silent = () => {};
const logger: Logger = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  // It only warns of the entrypoints that we left out on purpose.
  warn: silent,
  error: console.error,
  fatal: console.error,
  level: 0,
};

await build({ ...products[product as Product], manifestVersion: 3, root, outDir, outDirTemplate: product, logger });
