import { createContext } from 'react';

/** The language the items are written in, which need not be the language of the page. */
export const ItemLanguage = createContext<string | undefined>(undefined);

const FOREIGN_LANGUAGES = 'NN';

/** Papers of foreign languages are written in English here, all others in Vietnamese. */
export const languageOf = (subjectCode: string): string => (subjectCode === FOREIGN_LANGUAGES ? 'en' : 'vi');
