import { IconHome } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../api/client';
import type { Today as TodayView } from '../api/types';
import { useFormat } from '../i18n/format';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { LoadingRows } from '../ui/LoadingRows';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useTitle } from '../ui/useTitle';
import { ManagerDay } from './ManagerDay';
import { NamedRooms } from './NamedRooms';
import { PupilDay } from './PupilDay';
import { TeacherDay } from './TeacherDay';
import classes from './Today.module.css';

/** In a Vietnamese name the given name stands last. */
const givenName = (fullName: string) => fullName.trim().split(/\s+/).at(-1) ?? fullName;

export default function Today() {
  const { t } = useTranslation('today');
  const { longDate } = useFormat();
  const { person } = useSession();
  const { data, error, refetch } = useQuery({ queryKey: ['today'], queryFn: ({ signal }) => get<TodayView>('/today', {}, signal), refetchInterval: 30_000 });
  useTitle(t('title'));
  return (
    <div className={classes.page}>
      <header className={classes.hello}>
        <h1>{t('hello', { name: givenName(person?.fullName ?? '') })}</h1>
        {data && <p className={classes.date}>{longDate(data.serverNow)}</p>}
      </header>
      {error && !data && <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={6} label={t('loading')} />}
      {data && <Days today={data} />}
    </div>
  );
}

function Days({ today }: { today: TodayView }) {
  const { t } = useTranslation('today');
  if (!today.pupil && !today.teacher && !today.manager && today.rooms.length === 0) {
    return (
      <EmptyState icon={<IconHome size={48} stroke={1.6} />} title={t('nothing')}>
        {t('nothingNote')}
      </EmptyState>
    );
  }
  return (
    <>
      {today.rooms.length > 0 && <NamedRooms rooms={today.rooms} />}
      {today.manager && <ManagerDay day={today.manager} serverNow={today.serverNow} />}
      {today.teacher && <TeacherDay day={today.teacher} alone={!today.manager} />}
      {today.pupil && <PupilDay day={today.pupil} serverNow={today.serverNow} />}
    </>
  );
}
