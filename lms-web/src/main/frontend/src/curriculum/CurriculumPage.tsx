import { Select } from '@mantine/core';
import { IconListSearch, IconSitemap } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get } from '../api/client';
import type { Curriculum, Topic } from '../api/types';
import { useCan } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useFilters } from '../ui/useFilters';
import { Branches } from './Branches';
import classes from './CurriculumPage.module.css';

const filterNames = ['mon', 'khoi'] as const;

/** Subjects and their topics, grade by grade. */
export default function CurriculumPage() {
  const { t } = useTranslation('curriculum');
  const curriculum = useQuery({ queryKey: ['curriculum'], queryFn: ({ signal }) => get<Curriculum>('/curriculum', {}, signal), staleTime: Infinity });
  return (
    <>
      <PageHead title={t('title')} note={t('note')} />
      <QueryView query={curriculum} failed={t('failed')} loading={t('loading')}>
        {(data) => <Subjects curriculum={data} />}
      </QueryView>
    </>
  );
}

function Subjects({ curriculum }: { curriculum: Curriculum }) {
  const { t } = useTranslation('curriculum');
  const { values, set } = useFilters(filterNames);
  const subject = curriculum.subjects.find(({ code }) => code === values.mon) ?? curriculum.subjects[0];
  if (!subject) {
    return (
      <EmptyState icon={<IconSitemap size={48} stroke={1.6} />} title={t('empty')}>
        {t('emptyNote')}
      </EmptyState>
    );
  }
  const grade = subject.grades.includes(Number(values.khoi)) ? Number(values.khoi) : (subject.grades.at(-1) ?? 12);
  return (
    <>
      <div className={classes.choices}>
        <Select
          searchable
          label={t('subject')}
          data={curriculum.subjects.map(({ code, name }) => ({ value: code, label: name }))}
          value={subject.code}
          onChange={(mon) => set({ mon: mon ?? '', khoi: '' })}
        />
        <Select
          label={t('grade')}
          data={subject.grades.map((number) => ({ value: String(number), label: t('gradeOf', { grade: number }) }))}
          value={String(grade)}
          onChange={(khoi) => set({ mon: subject.code, khoi: khoi ?? '' })}
        />
        {subject.commentOnly && <p className={classes.comment}>{t('commentOnly')}</p>}
      </div>
      <Topics subject={subject.code} grade={grade} />
    </>
  );
}

function Topics({ subject, grade }: { subject: string; grade: number }) {
  const { t } = useTranslation('curriculum');
  const can = useCan();
  const topics = useQuery({
    queryKey: ['topics', subject, String(grade)],
    queryFn: ({ signal }) => get<Topic[]>('/curriculum/topics', { subject, grade }, signal),
    staleTime: Infinity,
  });
  return (
    <QueryView query={topics} failed={t('topicsFailed')} loading={t('topicsLoading')}>
      {(data) =>
        data.length === 0 ? (
          <EmptyState icon={<IconSitemap size={48} stroke={1.6} />} title={t('noTopic')}>
            {t('noTopicNote')}
          </EmptyState>
        ) : (
          <Branches
            topics={data}
            aside={(topic) =>
              can('BANK_READ') && (
                <Link
                  className={classes.items}
                  to={`/ngan-hang?mon=${subject}&khoi=${grade}&chude=${topic.code}`}
                  aria-label={t('itemsOf', { title: topic.title })}
                >
                  <IconListSearch size={16} aria-hidden />
                  <span>{t('items')}</span>
                </Link>
              )
            }
          />
        )
      }
    </QueryView>
  );
}
