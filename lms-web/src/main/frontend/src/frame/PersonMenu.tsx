import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconCalendar, IconContrast2, IconKey, IconLanguage, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLogOut, useSession, useSwitchLanguage } from '../session/session';
import { useDisplay } from '../ui/Display';
import { useRoleWords } from './useRoleWords';
import classes from './Frame.module.css';

export function PersonMenu() {
  const { t, i18n } = useTranslation('frame');
  const { person, schoolYear } = useSession();
  const { scheme, contrast, setScheme, setContrast } = useDisplay();
  const language = useSwitchLanguage();
  const logOut = useLogOut();
  const roles = useRoleWords();
  const other = i18n.language === 'vi' ? 'en' : 'vi';
  return (
    <Menu width={256}>
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={t('personMenu', { initials: person?.initials, name: person?.fullName })}>
          <Avatar size={36} radius="xl" color="coconut" variant="light">
            {person?.initials}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.menuHead} role="presentation">
          <p className={classes.meName}>{person?.fullName}</p>
          <p className={classes.meRole}>{roles}</p>
        </div>
        <Menu.Divider />
        <Menu.Item className={classes.yearItem} leftSection={<IconCalendar size={17} />} disabled>
          {t('year', { name: schoolYear.name })}
        </Menu.Item>
        <Menu.Item leftSection={<IconLanguage size={17} />} lang={other} onClick={() => language.mutate(other)}>
          {t(`languages.${other}`)}
        </Menu.Item>
        <Menu.Item
          closeMenuOnClick={false}
          leftSection={scheme === 'dark' ? <IconSun size={17} /> : <IconMoon size={17} />}
          onClick={() => setScheme(scheme === 'dark' ? 'light' : 'dark')}
        >
          {t(scheme === 'dark' ? 'light' : 'dark')}
        </Menu.Item>
        <Menu.Item closeMenuOnClick={false} leftSection={<IconContrast2 size={17} />} onClick={() => setContrast(contrast === 'high' ? 'normal' : 'high')}>
          {t(contrast === 'high' ? 'normalContrast' : 'highContrast')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item component={Link} to="/doi-mat-khau" leftSection={<IconKey size={17} />}>
          {t('changePassword')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={17} />} onClick={() => logOut.mutate()}>
          {t('logOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
