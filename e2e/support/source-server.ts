import type { Page } from '@playwright/test';
import { createViteServer } from 'vitest/node';
import { freePort } from '../../scripts/stack/free-port';
import { root } from '../../scripts/start/options';

/** Serves pure modules of the product to a page, one by one and as they are written but for their types. */
export async function startSourceServer() {
  const port = await freePort();
  const server = await createViteServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port, strictPort: true, hmr: false, ws: false, watch: null },
  });
  await server.listen();
  const address = `http://127.0.0.1:${port}/`;
  return {
    /** Opens an empty page whose global `source` is what the module at `path` exports. */
    async open(page: Page, path: string): Promise<void> {
      const script = `import * as source from '/${path}'; globalThis.source = source;`;
      await page.route(address, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<script type="module">${script}</script>` }),
      );
      await page.goto(address);
      await page.waitForFunction(() => 'source' in globalThis);
    },
    stop: () => server.close(),
  };
}
