import { Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCalendarPlus, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ManagerToday, Sitting } from '../api/types';
import { useCan } from '../session/session';
import { BankShares } from './BankShares';
import { Box } from './Box';
import { LatestImports } from './LatestImports';
import { SittingRows } from './SittingRows';
import classes from './Today.module.css';

export function ManagerDay({ day }: { day: ManagerToday; serverNow: string }) {
  const { t } = useTranslation('today');
  const can = useCan();
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <Box title={t('manager.running')} empty={day.running.length === 0 ? t('manager.noneRunning') : null}>
          <ul className={classes.rows}>
            {day.running.map((sitting) => (
              <RunningSitting key={sitting.id} sitting={sitting} />
            ))}
          </ul>
        </Box>
        {day.toRelease.length > 0 && (
          <Box title={t('manager.toRelease')}>
            <SittingRows sittings={day.toRelease} />
          </Box>
        )}
        <Box
          title={t('manager.planned')}
          empty={day.planned.length === 0 ? t('manager.nonePlanned') : null}
          aside={
            can('SITTING_MANAGE') && (
              <Button component={Link} to="/ca-thi?moi=1" size="xs" variant="default" leftSection={<IconCalendarPlus size={16} />}>
                {t('manager.newSitting')}
              </Button>
            )
          }
        >
          <SittingRows sittings={day.planned} />
        </Box>
        <BankShares shares={day.bank} />
      </div>
      <div className={classes.column}>
        <Box title={t('manager.shortages')} empty={day.shortages.length === 0 ? t('manager.noShortage') : null}>
          <ul className={classes.rows}>
            {day.shortages.map((shortage) => (
              <li key={`${shortage.blueprintId}${shortage.message}`} className={classes.row}>
                <IconAlertTriangle size={18} className={classes.warning} aria-hidden />
                <div className={classes.rowWords}>
                  <p className={classes.rowTitle}>
                    <Link to={`/ma-tran/${shortage.blueprintId}`}>{shortage.title}</Link>
                  </p>
                  <p className={classes.rowNote}>{shortage.message}</p>
                </div>
              </li>
            ))}
          </ul>
        </Box>
        <Box
          title={t('manager.imports')}
          empty={day.imports.length === 0 ? t('manager.noImport') : null}
          aside={
            can('BANK_IMPORT') && (
              <Button component={Link} to="/ngan-hang/nhap" size="xs" variant="default" leftSection={<IconUpload size={16} />}>
                {t('manager.import')}
              </Button>
            )
          }
        >
          <LatestImports imports={day.imports} />
        </Box>
      </div>
    </div>
  );
}

function RunningSitting({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('today');
  const { candidates, handedIn, writing } = sitting.counts;
  const share = (count: number) => (candidates > 0 ? (count / candidates) * 100 : 0);
  return (
    <li className={classes.runningRow}>
      <p className={classes.rowTitle}>
        <Link to={`/ca-thi/${sitting.id}`}>{sitting.title}</Link>
      </p>
      <Progress.Root size={8} aria-hidden>
        <Progress.Section value={share(handedIn)} color="stone" />
        <Progress.Section value={share(writing)} color="coconut" />
      </Progress.Root>
      <p className={classes.rowNote}>
        {t('manager.progress', { writing, handedIn, notStarted: sitting.counts.notStarted - sitting.counts.absent, count: candidates })}
      </p>
    </li>
  );
}
