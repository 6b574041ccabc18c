import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from '../ui/LoadingRows';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useBlueprint, useTopics } from './api';
import { BlueprintEditor } from './BlueprintEditor';

export default function BlueprintPage() {
  const { t } = useTranslation('blueprint');
  const { id = '' } = useParams();
  const start = useBlueprint(id);
  const topics = useTopics(start.data?.blueprint.subject ?? '');
  const failed = start.error ?? topics.error;
  if (start.data && topics.data) return <BlueprintEditor key={id} start={start.data} tree={topics.data} />;
  if (failed) return <ProblemNotice error={failed} title={t('failed')} onRetry={() => void (start.error ? start.refetch() : topics.refetch())} />;
  return <LoadingRows rows={8} label={t('loading')} />;
}
