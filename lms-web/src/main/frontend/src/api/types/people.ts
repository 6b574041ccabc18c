import type { Coded, Taken, Told } from '../told';

export type Capability =
  | 'BANK_READ'
  | 'BANK_KEY_READ'
  | 'BANK_WRITE'
  | 'BANK_IMPORT'
  | 'BLUEPRINT_READ'
  | 'BLUEPRINT_WRITE'
  | 'PAPER_BUILD'
  | 'PAPER_PREVIEW'
  | 'PAPER_KEY_READ'
  | 'PAPER_WITNESS'
  | 'SITTING_READ'
  | 'SITTING_MANAGE'
  | 'SITTING_INVIGILATE'
  | 'SIT'
  | 'RESULT_READ'
  | 'RESULT_RELEASE'
  | 'PEOPLE_READ'
  | 'PEOPLE_MANAGE'
  | 'AUDIT_READ';

export type Role =
  | 'pupil'
  | 'teacher'
  | 'subject-group-head'
  | 'council-member'
  | 'council-chair'
  | 'exam-manager'
  | 'invigilator'
  | 'school-administrator'
  | 'province-administrator'
  | 'auditor';

type SessionTold = Told<'/api/v1/session'>;
type PersonTold = NonNullable<SessionTold['person']>;
type RoleTold = PersonTold['roles'][number];

export type SessionPerson = Coded<PersonTold, { roles: Coded<RoleTold, { role: Role }>[]; capabilities: Capability[] }>;
export type Session = Coded<SessionTold, { person: SessionPerson | null; language: 'vi' | 'en' }>;
export type SchoolYear = SessionTold['schoolYear'];
export type Credentials = Taken<'/api/v1/session'>;
export type LanguageChoice = Taken<'/api/v1/session/language', 'put'>;
export type PasswordChange = Taken<'/api/v1/session/password', 'put'>;

export type UnitKind = 'province' | 'office' | 'school' | 'class';
export type UnitRow = Coded<Told<'/api/v1/units'>[number], { kind: UnitKind }>;

type PeopleTold = Told<'/api/v1/units/{id}/people'>;
export type UnitPerson = Coded<PeopleTold['items'][number], { roles: Role[] }>;
export type NewPassword = Told<'/api/v1/people/{id}/password-reset', 'post'>;
