/** What Safe Exam Browser hands to the pages it shows, in the versions that can't set headers themselves. */
interface SafeBrowser {
  security?: {
    updateKeys: (told: () => void) => void;
    /** SHA-256 of the page's address and the key, as 64 hexadecimal digits. */
    configKey?: string;
    browserExamKey?: string;
  };
}

const patience = 3_000;

/** Whether this page is shown by Safe Exam Browser, as far as a browser says what it is. */
export function inSafeBrowser(): boolean {
  return 'SafeExamBrowser' in window || /\bSEB\//.test(navigator.userAgent);
}

/** The page's keys as headers; none in any other browser, and none where the browser does not tell them in time. */
export async function safeBrowserHeaders(browser = (window as { SafeExamBrowser?: SafeBrowser }).SafeExamBrowser): Promise<Record<string, string>> {
  const security = browser?.security;
  if (!security) return {};
  await new Promise<void>((told) => {
    setTimeout(told, patience);
    security.updateKeys(told);
  });
  const { configKey, browserExamKey } = security;
  return {
    ...(configKey ? { 'X-Exam-Page-ConfigKeyHash': configKey } : {}),
    ...(browserExamKey ? { 'X-Exam-Page-RequestHash': browserExamKey } : {}),
  };
}
