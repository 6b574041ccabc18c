import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/Mark';
import { ReadingControls } from '../paper/ReadingControls';
import { LanguageSwitch } from './LanguageSwitch';
import classes from './Page.module.css';

/** Everything of the room that is not the paper: before it, between, and after. */
export function Page({ title, children, narrow = false }: { title: string; children: ReactNode; narrow?: boolean }) {
  const { t } = useTranslation('exam-room');
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <a className={classes.home} href="/" aria-label={t('home')}>
          <Mark size={30} />
          <span className={classes.product}>{t('ui:product')}</span>
        </a>
        <div className={classes.controls}>
          <LanguageSwitch />
          <ReadingControls />
        </div>
      </header>
      <main className={narrow ? `${classes.main} ${classes.narrow}` : classes.main}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
