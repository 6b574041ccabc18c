import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format';
import type { Admission } from '../api/types';
import { Page } from '../parts/Page';
import classes from './Ending.module.css';

/** Admission is over and no attempt was begun. */
export function Missed({ admission }: { admission: Admission }) {
  const { t } = useTranslation('exam-room');
  const format = useFormat();
  return (
    <Page title={t('missed.title')} narrow>
      <section className={classes.next}>
        <p>{t('missed.lead', { title: admission.title, from: format.weekdayTime(admission.opensAt), until: format.weekdayTime(admission.closesAt) })}</p>
        <p>{t('missed.ask')}</p>
        <div className={classes.actions}>
          <Button component="a" href="/" size="md">
            {t('home')}
          </Button>
        </div>
      </section>
    </Page>
  );
}
