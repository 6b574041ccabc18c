import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { get, post } from '../api/client';
import type { NewPassword, Page, Role, UnitPerson, UnitRow } from '../api/types';

/** As many as the server puts on a page of people. */
export const pageSize = 50;

export const roles: readonly Role[] = [
  'pupil',
  'teacher',
  'subject-group-head',
  'council-member',
  'council-chair',
  'exam-manager',
  'invigilator',
  'school-administrator',
  'province-administrator',
  'auditor',
];

export const useUnits = () => useQuery({ queryKey: ['units'], queryFn: ({ signal }) => get<UnitRow[]>('/units', {}, signal), staleTime: 300_000 });

export const useUnitPeople = (unitId: string, q: string, role: string, cursor: string) =>
  useQuery({
    queryKey: ['unit-people', unitId, q, role, cursor],
    queryFn: ({ signal }) => get<Page<UnitPerson>>(`/units/${unitId}/people`, { q, role, cursor }, signal),
    placeholderData: keepPreviousData,
    enabled: unitId !== '',
  });

export const usePasswordReset = () => useMutation({ mutationFn: (personId: string) => post<NewPassword>(`/people/${personId}/password-reset`) });
