import { Button, SegmentedControl } from '@mantine/core';
import { IconKey, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Language } from '../i18n';
import { useLogOut, useSwitchLanguage } from '../session/session';
import { useDisplay } from '../ui/Display';
import classes from './Frame.module.css';

/** What a phone has room for in its sheet: language, ground, contrast, and the way out. */
export function DisplayChoices() {
  const { t, i18n } = useTranslation('frame');
  const { scheme, contrast, setScheme, setContrast } = useDisplay();
  const language = useSwitchLanguage();
  const logOut = useLogOut();
  return (
    <div className={classes.choices}>
      <SegmentedControl
        fullWidth
        aria-label={t('language')}
        value={i18n.language}
        onChange={(value) => language.mutate(value as Language)}
        data={[
          { value: 'vi', label: t('languages.vi') },
          { value: 'en', label: t('languages.en') },
        ]}
      />
      <SegmentedControl
        fullWidth
        aria-label={t('scheme')}
        value={scheme}
        onChange={(value) => setScheme(value)}
        data={[
          { value: 'light', label: t('light') },
          { value: 'dark', label: t('dark') },
        ]}
      />
      <SegmentedControl
        fullWidth
        aria-label={t('contrast')}
        value={contrast}
        onChange={(value) => setContrast(value)}
        data={[
          { value: 'normal', label: t('normalContrast') },
          { value: 'high', label: t('highContrast') },
        ]}
      />
      <Button component={Link} to="/doi-mat-khau" variant="default" leftSection={<IconKey size={17} />}>
        {t('changePassword')}
      </Button>
      <Button variant="default" leftSection={<IconLogout size={17} />} loading={logOut.isPending} onClick={() => logOut.mutate()}>
        {t('logOut')}
      </Button>
    </div>
  );
}
