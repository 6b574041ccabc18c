import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/Mark';
import { useTitle } from '../../ui/useTitle';
import { ReadingControls } from '../paper/ReadingControls';
import { LanguageSwitch } from './LanguageSwitch';
import classes from './Page.module.css';

interface Props {
  title: string;
  children: ReactNode;
  narrow?: boolean;
  /** No way out: leaving now could cost answers. */
  stay?: boolean;
}

/** Everything of the room that is not the paper: before it, between, and after. */
export function Page({ title, children, narrow = false, stay = false }: Props) {
  useTitle(title);
  const { t } = useTranslation('exam-room');
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        {stay ? (
          <span className={classes.home}>
            <Product />
          </span>
        ) : (
          <a className={classes.home} href="/">
            <Product />
            <span className="vh">{t('home')}</span>
          </a>
        )}
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

function Product() {
  const { t } = useTranslation('ui');
  return (
    <>
      <Mark size={30} />
      <span className={classes.product}>{t('ui:product')}</span>
    </>
  );
}
