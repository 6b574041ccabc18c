// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { safeBrowserHeaders } from './safeBrowser';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the keys of Safe Exam Browser', () => {
  it('are not there in any other browser', async () => {
    expect(await safeBrowserHeaders()).toEqual({});
    expect(await safeBrowserHeaders({})).toEqual({});
  });

  it('are those the browser tells when it is asked', async () => {
    const security = {
      updateKeys(told: () => void) {
        Object.assign(security, { configKey: 'c'.repeat(64), browserExamKey: 'e'.repeat(64) });
        told();
      },
    };
    expect(await safeBrowserHeaders({ security })).toEqual({ 'X-Exam-Page-ConfigKeyHash': 'c'.repeat(64), 'X-Exam-Page-RequestHash': 'e'.repeat(64) });
  });

  it('leave the one out that the browser has not', async () => {
    const security = { configKey: 'c'.repeat(64), updateKeys: (told: () => void) => told() };
    expect(await safeBrowserHeaders({ security })).toEqual({ 'X-Exam-Page-ConfigKeyHash': 'c'.repeat(64) });
  });

  it('are not waited for longer than three seconds', async () => {
    const asked = safeBrowserHeaders({ security: { updateKeys: () => undefined } });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await asked).toEqual({});
  });
});
