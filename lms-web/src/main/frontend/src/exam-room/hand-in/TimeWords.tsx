import { Trans, useTranslation } from 'react-i18next';
import { clock } from '../../ui/Countdown';
import { useSecondsUntil } from '../clock/useClock';

export function TimeWords({ deadline }: { deadline: number }) {
  const { t } = useTranslation('exam-room');
  const time = clock(useSecondsUntil(deadline));
  return <Trans t={t} i18nKey="handIn.lead" values={{ time }} components={{ strong: <strong /> }} />;
}
