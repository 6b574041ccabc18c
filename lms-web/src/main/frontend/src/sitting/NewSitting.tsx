import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { BackLink } from '../ui/BackLink';
import { LoadingRows } from '../ui/LoadingRows';
import { PageHead } from '../ui/PageHead';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useCreate, usePapers, useUnits } from './api';
import { SittingForm } from './SittingForm';
import classes from './NewSitting.module.css';

export default function NewSitting() {
  const { t } = useTranslation('sitting');
  const [search] = useSearchParams();
  const papers = usePapers();
  const groups = useUnits('class');
  const schools = useUnits('school');
  const create = useCreate();
  const failed = [papers, groups, schools].find(({ error, data }) => error && !data);
  return (
    <div className={classes.page}>
      <BackLink to="/ca-thi">{t('list.title')}</BackLink>
      <PageHead title={t('new.title')} note={t('new.note')} />
      {papers.data && groups.data && schools.data ? (
        <SittingForm papers={papers.data} groups={groups.data} schools={schools.data} paperId={search.get('de') ?? ''} create={create} back="/ca-thi" />
      ) : failed ? (
        <ProblemNotice error={failed.error} title={t('new.notReady')} onRetry={() => void failed.refetch()} />
      ) : (
        <LoadingRows rows={5} />
      )}
    </div>
  );
}
