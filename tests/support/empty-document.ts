import { render } from 'preact';
import { afterEach, vi } from 'vitest';

// Files share one jsdom (vitest.config.ts), so no test may leave the next one anything. Some files ask for none.
afterEach(() => {
  vi.restoreAllMocks();
  if (typeof document === 'undefined') return;
  render(null, document.body);
  document.body.replaceChildren();
});
