import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/Mark';
import { Ripples } from '../ui/Ripples';
import { useSwitchLanguage } from './session';
import classes from './Doorway.module.css';

/** The page outside the frame: one card at the landing. */
export function Doorway({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('session');
  const language = useSwitchLanguage();
  const other = i18n.language === 'vi' ? 'en' : 'vi';
  return (
    <div className={classes.page}>
      <aside className={classes.side}>
        <p className={classes.brand}>
          <Mark size={40} />
          <span>{t('ui:product')}</span>
        </p>
        <p className={classes.line}>{t('door.line')}</p>
        <Ripples className={classes.ripples} />
      </aside>
      <main className={classes.main}>
        <div className={classes.card}>{children}</div>
        <Button variant="subtle" color="stone" size="xs" leftSection={<IconLanguage size={16} />} lang={other} onClick={() => language.mutate(other)}>
          {t('door.otherLanguage')}
        </Button>
      </main>
    </div>
  );
}
