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

export interface SchoolYear {
  code: string;
  name: string;
}

export interface SessionPerson {
  id: string;
  fullName: string;
  initials: string;
  username: string;
  mustChangePassword: boolean;
  roles: { role: Role; unitId: string; unitName: string }[];
  capabilities: Capability[];
  place: { school: string; group: string } | null;
}

export interface Session {
  person: SessionPerson | null;
  schoolYear: SchoolYear;
  schoolYears: SchoolYear[];
  csrfToken: string;
  language: 'vi' | 'en';
  serverNow: string;
  demo: boolean;
}

export type UnitKind = 'province' | 'office' | 'school' | 'class';

export interface UnitRow {
  id: string;
  kind: UnitKind;
  code: string;
  name: string;
  parentId: string | null;
  schoolYear: string | null;
  pupilCount: number;
}

export interface UnitPerson {
  id: string;
  fullName: string;
  sectorCode: string;
  roles: Role[];
  className: string | null;
}
