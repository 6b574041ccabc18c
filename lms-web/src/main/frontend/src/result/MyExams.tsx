import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import type { MySitting } from '../api/types';
import { useMySittings } from './api';
import { ExamCard } from './ExamCard';
import { arrange } from './result';
import classes from './MyExams.module.css';

/** A pupil's exams: what can be entered now, what comes, what is over. */
export default function MyExams() {
  const { t } = useTranslation('result');
  const mine = useMySittings();
  return (
    <div className={classes.page}>
      <PageHead title={t('exams.title')} />
      <QueryView query={mine} failed={t('exams.failed')} loading={t('exams.loading')}>
        {({ sittings, serverNow }) => {
          const { now, coming, past } = arrange(sittings);
          const shared = { serverNow, onDue: () => void mine.refetch() };
          if (sittings.length === 0) {
            return (
              <div className="card">
                <EmptyState icon={<IconCalendarEvent size={48} stroke={1.6} />} title={t('exams.none')}>
                  {t('exams.noneNote')}
                </EmptyState>
              </div>
            );
          }
          return (
            <>
              <Group title={t('exams.now')} sittings={now} {...shared} />
              <Group title={t('exams.coming')} sittings={coming} {...shared} />
              <Group title={t('exams.past')} sittings={past} {...shared} />
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

interface GroupProps {
  title: string;
  sittings: MySitting[];
  serverNow: string;
  onDue: () => void;
}

function Group({ title, sittings, serverNow, onDue }: GroupProps) {
  if (sittings.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2>{title}</h2>
      <ul className={classes.cards}>
        {sittings.map((sitting) => (
          <ExamCard key={sitting.id} sitting={sitting} serverNow={serverNow} onDue={onDue} />
        ))}
      </ul>
    </section>
  );
}
