import { useTranslation } from 'react-i18next';
import type { Candidate } from '../api/types';
import { tell } from '../ui/Undo';
import { useHandIn } from './api';
import { Confirm } from './Confirm';

/** Hands in for a candidate. It cannot be taken back, so the candidate number is typed. */
export function HandIn({ sittingId, candidate, onClose }: { sittingId: string; candidate: Candidate; onClose: () => void }) {
  const { t } = useTranslation('sitting');
  const handIn = useHandIn(sittingId);
  const confirm = () =>
    handIn.mutate(candidate.id, {
      onSuccess: () => {
        tell(t('handIn.done', { name: candidate.fullName }));
        onClose();
      },
    });
  return (
    <Confirm
      title={t('handIn.title', { name: candidate.fullName })}
      act={t('handIn.act')}
      danger
      typed={{ label: t('handIn.type'), text: candidate.sbd }}
      failed={t('handIn.failed')}
      error={handIn.error}
      pending={handIn.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('handIn.note', { answered: candidate.answered, count: candidate.total })}</p>
    </Confirm>
  );
}
