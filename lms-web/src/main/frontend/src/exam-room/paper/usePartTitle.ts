import { useTranslation } from 'react-i18next';
import type { PaperPart } from '../api/types';

/** The three objective kinds are named in the reader's language; an essay part keeps the name the paper gives it. */
export function usePartTitle(): (part: Pick<PaperPart, 'kind' | 'title' | 'roman'>) => string {
  const { t } = useTranslation('exam-room');
  return ({ kind, title, roman }) => t('part', { roman, title: kind === 'essay' ? title : t(`kind.${kind}`) });
}
