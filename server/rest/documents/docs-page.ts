import { html } from 'hono/html';
import type { OpenApi } from './openapi-document';

/** The OpenAPI document as one page to read, without scripts or anything from elsewhere. */
export function docsPage({ info, paths }: OpenApi) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      ...operation,
    })),
  );
  const tags = [...new Set(operations.flatMap(({ tags: own = [] }) => own))];
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${info.title}</title>
<style>
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 52rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark }
  code { font-size: .9em } dt { margin-top: 1rem } dd { margin: 0; opacity: .8 }
</style>
<h1>${info.title}</h1>
<p style="white-space: pre-line">${info.description}</p>
<p>For machines: <a href="openapi.json">openapi.json</a> · <a href="schema/journey.json">schema/journey.json</a></p>
${tags.map(
  (tag) =>
    html`<h2>${tag}</h2><dl>${operations
      .filter(({ tags: own = [] }) => own.includes(tag))
      .map(
        ({ method, path, summary, description }) =>
          html`<dt><code>${method} ${path}</code></dt><dd>${summary}${description ? `. ${description}` : ''}</dd>`,
      )}</dl>`,
)}
</html>`;
}
