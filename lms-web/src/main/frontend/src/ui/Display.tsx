import { MantineProvider } from '@mantine/core';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { schemeVariables, theme } from '../theme';
import { readKept, writeKept } from './kept';

export type Scheme = 'light' | 'dark';
export type Contrast = 'normal' | 'high';

interface Display {
  scheme: Scheme;
  contrast: Contrast;
  setScheme: (scheme: Scheme) => void;
  setContrast: (contrast: Contrast) => void;
}

const DisplayContext = createContext<Display | null>(null);

export function useDisplay(): Display {
  const display = useContext(DisplayContext);
  if (!display) throw new Error('useDisplay needs DisplayProvider');
  return display;
}

const firstScheme = (): Scheme => {
  const kept = readKept('scheme');
  if (kept === 'light' || kept === 'dark') return kept;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

const firstContrast = (): Contrast => {
  const kept = readKept('contrast');
  if (kept === 'normal' || kept === 'high') return kept;
  return window.matchMedia('(prefers-contrast: more)').matches ? 'high' : 'normal';
};

/** The nonce the server wrote into the page: style elements made by script are allowed by it alone. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** Light or dark, normal or high contrast: what the reader chose on this machine, else what the system asks for. */
export function DisplayProvider({ children }: { children: ReactNode }) {
  const [scheme, setScheme] = useState<Scheme>(firstScheme);
  const [contrast, setContrast] = useState<Contrast>(firstContrast);
  const resolver = useMemo(() => schemeVariables(contrast), [contrast]);
  const display = useMemo<Display>(
    () => ({
      scheme,
      contrast,
      setScheme: (next) => {
        writeKept('scheme', next);
        setScheme(next);
      },
      setContrast: (next) => {
        writeKept('contrast', next);
        setContrast(next);
      },
    }),
    [scheme, contrast],
  );
  useEffect(() => {
    document.documentElement.dataset.contrast = contrast;
  }, [contrast]);
  return (
    <DisplayContext value={display}>
      <MantineProvider theme={theme} cssVariablesResolver={resolver} forceColorScheme={scheme} getStyleNonce={styleNonce}>
        {children}
      </MantineProvider>
    </DisplayContext>
  );
}
