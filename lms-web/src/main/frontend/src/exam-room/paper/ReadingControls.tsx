import { IconContrast2, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDisplay } from '../../ui/Display';
import classes from './ReadingControls.module.css';

interface Props {
  /** Absent where there is no paper to read. */
  onTextSize?: (by: 1 | -1) => void;
}

/** Text size and scheme, at the foot of the map: near, yet not beside the time. */
export function ReadingControls({ onTextSize }: Props) {
  const { t } = useTranslation('exam-room');
  const { scheme, contrast, setScheme, setContrast } = useDisplay();
  return (
    <div className={classes.bar} role="group" aria-label={t('reading.label')}>
      {onTextSize && (
        <>
          <button type="button" aria-label={t('reading.smaller')} onClick={() => onTextSize(-1)}>
            {'A\u2212'}
          </button>
          <button type="button" aria-label={t('reading.larger')} onClick={() => onTextSize(1)}>
            {'A+'}
          </button>
        </>
      )}
      <button type="button" aria-label={t('reading.light')} aria-pressed={scheme === 'light'} onClick={() => setScheme('light')}>
        <IconSun size={18} />
      </button>
      <button type="button" aria-label={t('reading.dark')} aria-pressed={scheme === 'dark'} onClick={() => setScheme('dark')}>
        <IconMoon size={18} />
      </button>
      <button
        type="button"
        aria-label={t('reading.contrast')}
        aria-pressed={contrast === 'high'}
        onClick={() => setContrast(contrast === 'high' ? 'normal' : 'high')}
      >
        <IconContrast2 size={18} />
      </button>
    </div>
  );
}
