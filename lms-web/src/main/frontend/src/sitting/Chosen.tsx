import { Button, Progress } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAccessible, IconUserCheck, IconUserOff, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../api/types';
import { useCan } from '../session/session';
import { AllowanceDialog } from './AllowanceDialog';
import { useMany } from './useMany';
import classes from './Candidates.module.css';

/** What can be done for the candidates that are ticked, all at once. */
export function Chosen({ sittingId, chosen, onClear }: { sittingId: string; chosen: Candidate[]; onClear: () => void }) {
  const { t } = useTranslation('sitting');
  const can = useCan();
  const many = useMany(sittingId);
  const [allowing, dialog] = useDisclosure(false);
  const absent = chosen.filter(({ place }) => place.absentSince !== null).length;
  if (many.running) {
    return (
      <div className={classes.chosen} role="status">
        <p>{t('many.running', { done: many.running.done, count: many.running.total })}</p>
        <Progress className={classes.chosenProgress} value={(many.running.done / many.running.total) * 100} aria-label={t('many.progress')} />
      </div>
    );
  }
  if (chosen.length === 0) return null;
  return (
    <div className={classes.chosen} role="region" aria-label={t('many.label')}>
      <p>
        <b>{t('many.chosen', { count: chosen.length })}</b>
      </p>
      {can('SITTING_MANAGE') && (
        <Button size="xs" variant="default" leftSection={<IconAccessible size={16} />} onClick={dialog.open}>
          {t('allowance.act')}
        </Button>
      )}
      {can('SITTING_INVIGILATE') && absent < chosen.length && (
        <Button size="xs" variant="default" leftSection={<IconUserOff size={16} />} onClick={() => void many.markAbsent(chosen).then(onClear)}>
          {t('absence.act')}
        </Button>
      )}
      {can('SITTING_INVIGILATE') && absent > 0 && (
        <Button size="xs" variant="default" leftSection={<IconUserCheck size={16} />} onClick={() => void many.markPresent(chosen).then(onClear)}>
          {t('absence.undo')}
        </Button>
      )}
      <Button size="xs" variant="subtle" color="stone" leftSection={<IconX size={16} />} onClick={onClear}>
        {t('many.clear')}
      </Button>
      {allowing && (
        <AllowanceDialog
          chosen={chosen}
          onClose={dialog.close}
          onSave={(allowance) => {
            dialog.close();
            void many.allow(chosen, allowance).then(onClear);
          }}
        />
      )}
    </div>
  );
}
