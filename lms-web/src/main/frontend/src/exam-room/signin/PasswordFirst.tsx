import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../ending/Ending.module.css';
import { Page } from '../parts/Page';

/** A first sign-in outside the demo: the server refuses everything else until the password is one's own. */
export function PasswordFirst() {
  const { t } = useTranslation('exam-room');
  return (
    <Page title={t('password.title')} narrow>
      <div className={classes.next}>
        <p>{t('password.lead')}</p>
        <div className={classes.actions}>
          <Button component="a" href="/" size="md">
            {t('home')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
