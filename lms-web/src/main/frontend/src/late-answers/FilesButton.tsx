import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUsb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AnswerFiles } from './AnswerFiles';

/** Brings answer files without leaving the wall. */
export function FilesButton({ sittingId }: { sittingId: string }) {
  const { t } = useTranslation('late-answers');
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconUsb size={18} />} onClick={dialog.open}>
        {t('files.act')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} size="lg" title={t('files.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
        <AnswerFiles sittingId={sittingId} />
      </Modal>
    </>
  );
}
