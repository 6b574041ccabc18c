import { useMediaQuery } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { UnitRow } from '../api/types';
import { useSchoolYear } from '../session/SchoolYear';
import { EmptyState } from '../ui/EmptyState';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useUnits } from './queries';
import { pathTo, treeOf } from './tree';
import { UnitPeople } from './UnitPeople';
import { UnitTree } from './UnitTree';
import classes from './People.module.css';

export default function People() {
  const { t } = useTranslation('people');
  const units = useUnits();
  return (
    <>
      <PageHead title={t('title')} note={t('note')} />
      <QueryView query={units} failed={t('unitsFailed')} loading={t('unitsLoading')}>
        {(all) => <Units units={all} />}
      </QueryView>
    </>
  );
}

function Units({ units }: { units: UnitRow[] }) {
  const { t } = useTranslation('people');
  const { year } = useSchoolYear();
  const phone = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [params, setParams] = useSearchParams();
  const roots = useMemo(() => treeOf(units, year), [units, year]);
  const asked = params.get('donvi');
  const chosen = asked ?? (phone ? '' : (roots[0]?.unit.id ?? ''));
  const path = pathTo(roots, chosen);
  const choose = (id: string) => setParams(id === '' ? {} : { donvi: id });
  if (roots.length === 0) {
    return (
      <EmptyState icon={<IconUsers size={48} stroke={1.6} />} title={t('noUnit')}>
        {t('noUnitNote')}
      </EmptyState>
    );
  }
  const here = path.at(-1);
  return (
    <div className={classes.page}>
      {(!phone || !here) && <UnitTree roots={roots} chosen={chosen} open={path.map(({ unit }) => unit.id)} onChoose={choose} />}
      {here && <UnitPeople key={chosen} path={path} onBack={phone ? () => choose('') : null} onChoose={choose} />}
      {!here && asked !== null && !phone && <p className="muted">{t('unitGone')}</p>}
    </div>
  );
}
