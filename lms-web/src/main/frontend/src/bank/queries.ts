import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '../api/client';
import type { Curriculum, Item, ItemRow, Page, Topic } from '../api/types';

export const pageSize = 25;

export const itemFilterNames = ['q', 'mon', 'khoi', 'chude', 'dang', 'mucdo', 'trangthai'] as const;
export type ItemFilters = Record<(typeof itemFilterNames)[number], string>;

/** The filters of the page under the names the server knows. */
const asked = (filters: ItemFilters, cursor: string) => ({
  q: filters.q,
  subject: filters.mon,
  grade: filters.khoi,
  topic: filters.chude,
  kind: filters.dang,
  level: filters.mucdo,
  status: filters.trangthai,
  cursor,
  size: pageSize,
});

export const useItems = (filters: ItemFilters, cursor: string) =>
  useQuery({
    queryKey: ['items', filters, cursor],
    queryFn: ({ signal }) => get<Page<ItemRow>>('/items', asked(filters, cursor), signal),
    placeholderData: keepPreviousData,
  });

export const useItem = (id: string, version: number | null) =>
  useQuery({
    queryKey: ['item', id, version],
    queryFn: ({ signal }) => get<Item>(`/items/${id}`, { version }, signal),
    placeholderData: keepPreviousData,
  });

/** Subjects, levels and kinds: the same for the whole visit. */
export const useCurriculum = () =>
  useQuery({ queryKey: ['curriculum'], queryFn: ({ signal }) => get<Curriculum>('/curriculum', {}, signal), staleTime: Infinity });

export const useTopics = (subject: string, grade: string) =>
  useQuery({
    queryKey: ['topics', subject, grade],
    queryFn: ({ signal }) => get<Topic[]>('/curriculum/topics', { subject, grade }, signal),
    enabled: subject !== '',
    staleTime: Infinity,
  });
