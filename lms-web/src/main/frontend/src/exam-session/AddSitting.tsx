import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePapers, useUnits } from '../sitting/api';
import { SittingForm } from '../sitting/SittingForm';
import { BackLink } from '../ui/BackLink';
import { LoadingRows } from '../ui/LoadingRows';
import { PageHead } from '../ui/PageHead';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAddSitting, useExamSession } from './api';
import classes from './ExamSession.module.css';

/** A sitting of the session: its paper brings subject and format. */
export default function AddSitting() {
  const { t } = useTranslation('exam-session');
  const { id = '' } = useParams();
  const session = useExamSession(id);
  const papers = usePapers();
  const groups = useUnits('class');
  const schools = useUnits('school');
  const create = useAddSitting(id);
  const back = `/to-chuc-thi/${id}`;
  const failed = [session, papers, groups, schools].find(({ error, data }) => error && !data);
  return (
    <div className={classes.narrow}>
      <BackLink to={back}>{session.data?.name ?? t('list.title')}</BackLink>
      <PageHead title={t('add.title')} note={t('add.note')} />
      {session.data && papers.data && groups.data && schools.data ? (
        <SittingForm papers={papers.data} groups={groups.data} schools={schools.data} paperId="" create={create} needsClasses={false} back={back} />
      ) : failed ? (
        <ProblemNotice error={failed.error} title={t('add.notReady')} onRetry={() => void failed.refetch()} />
      ) : (
        <LoadingRows rows={5} />
      )}
    </div>
  );
}
