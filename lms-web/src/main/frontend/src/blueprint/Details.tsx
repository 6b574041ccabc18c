import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from './useEditor';
import classes from './Dialog.module.css';

/** The name; saved with the matrix, and undone like any other step. */
export function Details({ editor: { draft, change }, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation('blueprint');
  const [title, setTitle] = useState(draft.title);
  const fine = title.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fine) return;
    change((now) => ({ ...now, title: title.trim() }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('details.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput label={t('details.name')} required maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus />
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={!fine}>
            {t('details.act')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
