import { Button, Checkbox, Modal, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Allowance, Candidate } from '../api/types';
import classes from './Confirm.module.css';

const mostMinutes = 300;

interface Props {
  chosen: Candidate[];
  onSave: (allowance: Allowance) => void;
  onClose: () => void;
}

/** More time and larger text, with the reason; nothing of both takes an allowance back. */
export function AllowanceDialog({ chosen, onSave, onClose }: Props) {
  const { t } = useTranslation('sitting');
  const [one] = chosen;
  const alike = one !== undefined && chosen.length === 1 ? one.place : null;
  const [minutes, setMinutes] = useState<number | null>(alike?.extraMinutes ?? 0);
  const [largerText, setLargerText] = useState(alike?.largerText ?? false);
  const [reason, setReason] = useState(alike?.allowanceReason ?? '');
  const [tried, setTried] = useState(false);
  const allowed = largerText || (minutes ?? 0) > 0;
  const outOfRange = minutes === null || !Number.isInteger(minutes) || minutes < 0 || minutes > mostMinutes;
  const noReason = allowed && reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!outOfRange && !noReason) onSave({ extraMinutes: minutes, largerText, reason: allowed ? reason.trim() : null });
  };
  const title = one !== undefined && chosen.length === 1 ? t('allowance.of', { name: one.fullName }) : t('allowance.ofMany', { count: chosen.length });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <NumberInput
          label={t('allowance.minutes')}
          description={t('allowance.minutesNote', { most: mostMinutes })}
          allowDecimal={false}
          min={0}
          max={mostMinutes}
          step={5}
          value={minutes ?? ''}
          error={tried && outOfRange && t('allowance.minutesFault', { most: mostMinutes })}
          onChange={(value) => setMinutes(typeof value === 'number' ? value : null)}
          data-autofocus
        />
        <Checkbox
          label={t('allowance.larger')}
          description={t('allowance.largerNote')}
          checked={largerText}
          onChange={(event) => setLargerText(event.currentTarget.checked)}
        />
        <TextInput
          label={t('allowance.reason')}
          description={t('allowance.reasonNote')}
          required={allowed}
          maxLength={500}
          value={reason}
          error={tried && noReason && t('allowance.reasonFault')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {!allowed && <p className="small muted">{t('allowance.none')}</p>}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('allowance.save')}</Button>
        </div>
      </form>
    </Modal>
  );
}
