import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/ProblemNotice';
import classes from './Confirm.module.css';

interface Props {
  title: string;
  act: string;
  danger?: boolean;
  /** What must be typed first, where the act cannot be taken back. */
  typed?: { label: string; text: string };
  failed: string;
  error: Error | null;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before something that others will see or that cannot be taken back. */
export function Confirm({ title, act, danger = false, typed, failed, error, pending, onConfirm, onClose, children }: Props) {
  const { t } = useTranslation('sitting');
  const [text, setText] = useState('');
  const ready = typed === undefined || text.trim() === typed.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onConfirm();
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit}>
        <div className={classes.say}>{children}</div>
        {typed && (
          <TextInput
            label={typed.label}
            description={typed.text}
            inputMode="numeric"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
          />
        )}
        {error && <ProblemNotice error={error} title={failed} />}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" {...(danger ? { color: 'chili' } : {})} disabled={!ready} loading={pending}>
            {act}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
