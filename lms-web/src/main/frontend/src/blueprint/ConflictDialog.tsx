import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { LoadingRows } from '../ui/LoadingRows';
import { ProblemNotice } from '../ui/ProblemNotice';
import { loadBlueprint, type Tagged } from './api';
import { openDraft } from './matrix';
import { totalSum } from './totals';
import type { Editor } from './useEditor';
import classes from './Dialog.module.css';

interface Props {
  editor: Editor;
  saving: boolean;
  onTheirs: (theirs: Tagged) => void;
  onMine: (theirs: Tagged) => void;
  onClose: () => void;
}

/** Someone else saved this blueprint meanwhile: both are shown, and nothing is lost without a decision. */
export function ConflictDialog({ editor, saving, onTheirs, onMine, onClose }: Props) {
  const { t } = useTranslation('blueprint');
  const { number, dateTime } = useFormat();
  const {
    data: theirs,
    error,
    refetch,
  } = useQuery({
    queryKey: ['/blueprints', editor.blueprint.id, 'now'],
    queryFn: ({ signal }) => loadBlueprint(editor.blueprint.id, signal),
    staleTime: 0,
    gcTime: 0,
  });
  const facts = (sum: { count: number; hundredths: number }) => t('conflict.facts', { count: sum.count, points: number(sum.hundredths / 100, 2) });
  return (
    <Modal opened onClose={onClose} title={t('conflict.title')} size="lg" closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className={classes.form}>
        <p className={classes.say}>{t('conflict.note')}</p>
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!theirs && !error && <LoadingRows rows={2} />}
        {theirs && (
          <dl className={classes.sides}>
            <div>
              <dt>{t('conflict.theirs', { at: dateTime(theirs.blueprint.updatedAt) })}</dt>
              <dd>{theirs.blueprint.title}</dd>
              <dd className="small muted">{facts(totalSum(theirs.blueprint, openDraft(theirs.blueprint)))}</dd>
            </div>
            <div>
              <dt>{t('conflict.mine')}</dt>
              <dd>{editor.draft.title}</dd>
              <dd className="small muted">{facts(totalSum(editor.blueprint, editor.draft))}</dd>
            </div>
          </dl>
        )}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('conflict.later')}
          </Button>
          <Button variant="default" disabled={!theirs} onClick={() => theirs && onTheirs(theirs)}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button disabled={!theirs} loading={saving} onClick={() => theirs && onMine(theirs)}>
            {t('conflict.keepMine')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
