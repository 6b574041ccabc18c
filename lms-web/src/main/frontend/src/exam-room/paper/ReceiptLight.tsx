import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconLoader2, IconDevices, IconUserExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format';
import type { Receipt } from '../attempt/receipt';
import classes from './ReceiptLight.module.css';

const icons = {
  saved: IconCircleCheck,
  saving: IconLoader2,
  offline: IconCloudOff,
  'signed-out': IconUserExclamation,
  elsewhere: IconDevices,
  refused: IconAlertTriangle,
};

/** Whether the server holds what was answered. Words first; the colour only repeats them. */
export function ReceiptLight({ receipt }: { receipt: Receipt }) {
  const Icon = icons[receipt.kind];
  const words = useReceiptWords();
  return (
    <span className={classes.light} data-kind={receipt.kind}>
      <Icon size={18} aria-hidden />
      <span>{words(receipt)}</span>
    </span>
  );
}

export function useReceiptWords(): (receipt: Receipt) => string {
  const { t } = useTranslation('exam-room');
  const format = useFormat();
  const clock = (at: number) => format.clock(new Date(at).toISOString());
  return (receipt) => {
    switch (receipt.kind) {
      case 'saved':
        return t('receipt.saved', { time: clock(receipt.at) });
      case 'saving':
        return t('receipt.saving');
      case 'offline':
        if (receipt.waiting === 0) return t('receipt.offlineSaved', { why: t(`why.${receipt.link}`), time: clock(receipt.savedAt) });
        return t(`receipt.offline.${receipt.hold}`, { why: t(`why.${receipt.link}`), count: receipt.waiting });
      case 'signed-out':
        return t('receipt.signedOut', { count: receipt.waiting });
      case 'elsewhere':
        return t('receipt.elsewhere', { count: receipt.waiting });
      case 'refused':
        return t('receipt.refused', { count: receipt.count });
    }
  };
}
