import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/* What jsdom lacks and Mantine asks for when it renders. */
const matchNothing = (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
if (typeof window !== 'undefined') {
  Object.assign(window, { matchMedia: matchNothing });
  window.ResizeObserver ??= class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
}

afterEach(cleanup);

/* A busy machine draws slowly; a page that never comes still fails. */
configure({ asyncUtilTimeout: 8_000 });
