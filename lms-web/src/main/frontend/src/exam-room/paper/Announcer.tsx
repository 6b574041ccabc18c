import { useTranslation } from 'react-i18next';
import type { Receipt } from '../attempt/receipt';
import type { Urgency } from '../clock/time';
import { useReceiptWords } from './ReceiptLight';

/** What a screen reader is told without being asked: the last minutes, and when saving stops and goes on again. Never each single save. */
export function Announcer({ urgency, receipt }: { urgency: Urgency; receipt: Receipt }) {
  const { t } = useTranslation('exam-room');
  const words = useReceiptWords();
  const passing = receipt.kind === 'saved' || receipt.kind === 'saving' || (receipt.kind === 'offline' && receipt.hold === 'keeping');
  const trouble = passing ? '' : words(receipt);
  return (
    <>
      <p className="vh" role="status">
        {urgency === 'soon' || urgency === 'last' ? t(`banner.${urgency}`) : ''}
      </p>
      <p className="vh" role="status">
        {trouble}
      </p>
    </>
  );
}
