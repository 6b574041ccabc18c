import { Button, Modal, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from './useEditor';
import classes from './Dialog.module.css';

/** Name and minutes; saved with the matrix, and undone like any other step. */
export function Details({ editor: { draft, change, blueprint }, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation('blueprint');
  const [title, setTitle] = useState(draft.title);
  const [minutes, setMinutes] = useState<number | string>(draft.minutes);
  const fine = title.trim() !== '' && typeof minutes === 'number' && minutes >= 5 && minutes <= 300;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fine) return;
    change((now) => ({ ...now, title: title.trim(), minutes }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('details.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput label={t('details.name')} required maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus />
        <NumberInput
          label={t('details.minutes')}
          description={t('details.minutesNote', { minutes: blueprint.format.minutes })}
          required
          min={5}
          max={300}
          allowDecimal={false}
          value={minutes}
          onChange={setMinutes}
          maw={260}
        />
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
