import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { useSession } from './session';

interface SchoolYearChoice {
  /** Code of the school year that units and classes are shown for. */
  year: string;
  choose: (code: string) => void;
}

const SchoolYearContext = createContext<SchoolYearChoice | null>(null);

export function SchoolYearProvider({ children }: { children: ReactNode }) {
  const { schoolYear } = useSession();
  const [chosen, choose] = useState<string | null>(null);
  const choice = useMemo(() => ({ year: chosen ?? schoolYear.code, choose }), [chosen, schoolYear.code]);
  return <SchoolYearContext value={choice}>{children}</SchoolYearContext>;
}

export function useSchoolYear(): SchoolYearChoice {
  const choice = useContext(SchoolYearContext);
  if (!choice) throw new Error('useSchoolYear needs SchoolYearProvider');
  return choice;
}
