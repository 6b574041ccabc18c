import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { useSchoolYear } from '../session/SchoolYear';
import classes from './Frame.module.css';

/** School ▸ class or group, and the school year the pages speak of. */
export function Where() {
  const { person } = useSession();
  const unit = person?.roles[0]?.unitName;
  const [school, group] = person?.place ? [person.place.school, person.place.group] : [null, unit];
  return (
    <div className={classes.where}>
      {school && school !== group && (
        <>
          <span className={classes.school}>{school}</span>
          <IconChevronRight size={15} aria-hidden className={classes.sep} />
        </>
      )}
      <strong>{group ?? school}</strong>
      <YearSwitch />
    </div>
  );
}

function YearSwitch() {
  const { t } = useTranslation('frame');
  const { schoolYear, schoolYears } = useSession();
  const { year, choose } = useSchoolYear();
  const name = schoolYears.find(({ code }) => code === year)?.name ?? schoolYear.name;
  if (schoolYears.length < 2) {
    return (
      <span className={classes.year}>
        <span className={classes.yearWord}>{t('yearWord')}</span>
        {name}
      </span>
    );
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.year} aria-label={t('changeYear', { name })}>
          <span className={classes.yearWord}>{t('yearWord')}</span>
          {name}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {schoolYears.map(({ code, name: option }) => (
          <Menu.Item key={code} rightSection={code === year ? <IconCheck size={16} aria-hidden /> : null} onClick={() => choose(code)}>
            {code === schoolYear.code ? t('thisYear', { name: option }) : option}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
