import { Button, CopyButton, Modal } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitPerson } from '../api/types';
import { ProblemNotice } from '../ui/ProblemNotice';
import { usePasswordReset } from './queries';
import classes from './People.module.css';

/** Asks first; then shows the new password, once. */
export function PasswordReset({ person, onClose }: { person: UnitPerson | null; onClose: () => void }) {
  const { t } = useTranslation('people');
  const reset = usePasswordReset();
  const { reset: forget } = reset;
  useEffect(() => {
    if (person === null) forget();
  }, [person, forget]);
  const name = person?.fullName ?? '';
  return (
    <Modal
      opened={person !== null}
      onClose={onClose}
      closeOnClickOutside={!reset.data}
      title={t('reset.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      {reset.data ? (
        <div className={classes.dialog}>
          <p>{t('reset.done')}</p>
          <output className={classes.password}>{reset.data.password}</output>
          <div className={classes.acts}>
            <CopyButton value={reset.data.password}>
              {({ copied, copy }) => (
                <Button variant="default" leftSection={copied ? <IconCheck size={17} /> : <IconCopy size={17} />} onClick={copy}>
                  {t(copied ? 'reset.copied' : 'reset.copy')}
                </Button>
              )}
            </CopyButton>
            <Button onClick={onClose}>{t('reset.close')}</Button>
          </div>
        </div>
      ) : (
        <div className={classes.dialog}>
          <p>{t('reset.note')}</p>
          {reset.error && <ProblemNotice error={reset.error} />}
          <div className={classes.acts}>
            <Button variant="default" onClick={onClose}>
              {t('reset.keep')}
            </Button>
            <Button color="chili" loading={reset.isPending} onClick={() => person && reset.mutate(person.id)}>
              {t('reset.confirm')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
