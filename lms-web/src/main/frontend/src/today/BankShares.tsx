import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { kinds, type BankShare } from '../api/types';
import { useFormat } from '../i18n/format';
import { Box } from './Box';
import classes from './Today.module.css';

/** How many items each subject has, by kind: the bar shows the shares, the words after it the numbers. */
export function BankShares({ shares }: { shares: BankShare[] }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const most = Math.max(1, ...shares.map((share) => share.total));
  return (
    <Box title={t('manager.bank')} empty={shares.length === 0 ? t('manager.emptyBank') : null} aside={<Legend />}>
      <ul className={classes.bankRows}>
        {shares.map((share) => (
          <li key={share.subject}>
            <Link to={`/ngan-hang?mon=${share.subject}`}>{share.name}</Link>
            <span className={classes.bankTrack} aria-hidden>
              {kinds.map((kind) => (
                <i key={kind} data-kind={kind} style={{ width: `${((share.byKind[kind] ?? 0) / most) * 100}%` }} />
              ))}
            </span>
            <b>{format.number(share.total)}</b>
            <span className="vh">
              {kinds
                .filter((kind) => share.byKind[kind])
                .map((kind) => `${t(`ui:kind.${kind}`)} ${share.byKind[kind]}`)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Box>
  );
}

function Legend() {
  const { t } = useTranslation('today');
  return (
    <ul className={classes.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <i data-kind={kind} aria-hidden />
          {t(`ui:kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
