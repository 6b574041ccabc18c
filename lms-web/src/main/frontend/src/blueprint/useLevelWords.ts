import { useTranslation } from 'react-i18next';
import type { ColumnLevel } from './matrix';

/** A level in full, and as short as a column of the matrix needs it. */
export function useLevelWords(): { full: (level: ColumnLevel) => string; short: (level: ColumnLevel) => string } {
  const { t } = useTranslation('blueprint');
  return {
    full: (level) => (level === null ? t('anyLevel') : t(`ui:level.${level}`)),
    short: (level) => t(`shortLevel.${level ?? 'any'}`),
  };
}
