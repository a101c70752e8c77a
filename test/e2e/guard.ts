import { test as base, type Page } from '@playwright/test';

/** What a page must never do: break the CSP or Trusted Types, throw, log an error, make Svelte warn, ask a third party. */
function watch(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    // Svelte warns of what is read after its component is gone.
    const isWrong = message.type() === 'error' || message.text().includes('svelte.dev/e/');
    if (isWrong) complaints.push(`logged: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = hostname === 'localhost' || ['data:', 'blob:', 'about:'].includes(protocol);
    if (!isOwn) complaints.push(`asked a third party: ${request.url()}`);
  });
  return complaints;
}

/** `test` whose page must stay clean to the end; for every walk. */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ page }, use) => {
      const complaints = watch(page);
      await use(undefined);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
