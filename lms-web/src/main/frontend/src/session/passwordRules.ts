export type PasswordField = 'current' | 'next' | 'again';

export interface PasswordFault {
  field: PasswordField;
  code: 'missing' | 'short' | 'same' | 'name' | 'different';
}

export const shortestPassword = 10;

/** The first thing wrong with a change of password; null when it can be sent. The server has the last word. */
export function passwordFault(given: Record<PasswordField, string>, username: string): PasswordFault | null {
  if (given.current === '') return { field: 'current', code: 'missing' };
  if (given.next.length < shortestPassword) return { field: 'next', code: 'short' };
  if (given.next === given.current) return { field: 'next', code: 'same' };
  if (username !== '' && given.next.toLowerCase().includes(username.toLowerCase())) return { field: 'next', code: 'name' };
  if (given.again !== given.next) return { field: 'again', code: 'different' };
  return null;
}
