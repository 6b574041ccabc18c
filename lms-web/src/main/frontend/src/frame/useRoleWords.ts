import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';

/** The roles of the person at work, each named once: "Giáo viên · Tổ trưởng". */
export function useRoleWords(): string {
  const { t } = useTranslation('ui');
  const { person } = useSession();
  return [...new Set(person?.roles.map(({ role }) => role))].map((role) => t(`ui:role.${role}`)).join(' · ');
}
