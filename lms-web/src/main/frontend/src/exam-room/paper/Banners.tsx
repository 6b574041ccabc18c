import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconUserExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem';
import { isTrouble, type Hold, type Link } from '../attempt/receipt';
import type { Urgency } from '../clock/time';
import { Said } from '../parts/Said';
import classes from './Banners.module.css';

interface Props {
  link: Link;
  /** What the server said, where the link alone does not say why. */
  problem: Problem | null;
  hold: Hold;
  urgency: Urgency;
  open: number;
  refused: string[];
  onSignIn: () => void;
  /** What invigilators say and give. */
  children?: ReactNode;
}

/** What a candidate must know while writing on: no network, a lost session, the last minutes, a refused answer. */
export function Banners({ link, problem, hold, urgency, open, refused, onSignIn, children }: Props) {
  const { t } = useTranslation('exam-room');
  return (
    <div className={classes.banners}>
      {children}
      {isTrouble(link) && (
        <Banner tone="sun" icon={<IconCloudOff size={20} aria-hidden />}>
          {link === 'barred' && <Said problem={problem} />}
          <strong>{t('banner.offlineHead')}</strong> {t(`banner.offline.${hold}`, { when: t(`banner.when.${link}`) })}
        </Banner>
      )}
      {link === 'up' && hold === 'unkept' && (
        <Banner tone="sun" icon={<IconAlertTriangle size={20} aria-hidden />}>
          <strong>{t('banner.unkeptHead')}</strong> {t('banner.unkept')}
        </Banner>
      )}
      {link === 'signed-out' && (
        <Banner tone="sun" icon={<IconUserExclamation size={20} aria-hidden />}>
          <strong>{t('why.signed-out')}.</strong> {t(`banner.signedOut.${hold}`)}{' '}
          <Button size="compact-sm" variant="default" onClick={onSignIn}>
            {t('signIn.again')}
          </Button>
        </Banner>
      )}
      {refused.length > 0 && (
        <Banner tone="chili" icon={<IconAlertTriangle size={20} aria-hidden />}>
          <strong>{t('banner.refusedHead', { items: refused.join(', ') })}</strong> {t('banner.refused')}
        </Banner>
      )}
      {(urgency === 'soon' || urgency === 'last') && (
        <Banner tone={urgency === 'last' ? 'chili' : 'sun'} icon={<IconAlertTriangle size={20} aria-hidden />}>
          <strong>{t(`banner.${urgency}`)}</strong> {t('banner.handsItself')} {open > 0 && t('banner.open', { count: open })}
        </Banner>
      )}
    </div>
  );
}

function Banner({ tone, icon, children }: { tone: 'sun' | 'chili'; icon: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.banner} data-tone={tone}>
      {icon}
      <p>{children}</p>
    </div>
  );
}
