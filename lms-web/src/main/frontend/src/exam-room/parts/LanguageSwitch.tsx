import { useTranslation } from 'react-i18next';
import { languages, switchLanguage, type Language } from '../../i18n';
import { useServices } from '../RoomContext';
import classes from './LanguageSwitch.module.css';

const YEAR = 365 * 24 * 3600;

/** Changes the words and leaves everything else where it is. The server is told, yet nothing waits for it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('exam-room');
  const { api } = useServices();
  const change = async (language: Language) => {
    await switchLanguage(language);
    rememberInCookie(language);
    await api.setLanguage(language);
  };
  /* Without a network the words may not be there yet: the page then stays in the language it is in. */
  const quietly = (language: Language) => void change(language).catch(() => undefined);
  return (
    <div className={classes.switch} role="group" aria-label={t('language.label')}>
      {languages.map((language) => (
        <button key={language} type="button" lang={language} aria-pressed={i18n.language === language} onClick={() => quietly(language)}>
          {t(`language.${language}`)}
        </button>
      ))}
    </div>
  );
}

/** The server writes its own words in the language of this cookie. */
function rememberInCookie(language: Language): void {
  document.cookie = `bh_lang=${language}; path=/; max-age=${YEAR}; samesite=lax`;
}
