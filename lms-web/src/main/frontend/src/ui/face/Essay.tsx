import { useTranslation } from 'react-i18next';
import classes from './ItemFace.module.css';

export function Essay({ mine }: { mine: string | null }) {
  const { t } = useTranslation('ui');
  if (mine === null) return <p className={classes.lines}>{t('face.essayBox')}</p>;
  return (
    <section className={classes.essay} aria-label={t('face.mine')}>
      {mine.split(/\n+/).map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
    </section>
  );
}
