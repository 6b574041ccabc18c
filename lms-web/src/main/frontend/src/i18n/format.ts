import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '.';

const timeZone = 'Asia/Ho_Chi_Minh';
const tags: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Numbers and instants as the reader's language writes them; instants always in Vietnam's time. */
export interface Format {
  /** A decimal string of the server (`"8.25"`) with the decimal sign of the language; digits stay as they came. */
  mark: (value: string) => string;
  number: (value: number, places?: number) => string;
  percent: (value: number) => string;
  date: (instant: string) => string;
  time: (instant: string) => string;
  clock: (instant: string) => string;
  dateTime: (instant: string) => string;
  longDate: (instant: string) => string;
  weekdayTime: (instant: string) => string;
  /** The time alone where the reader has the day already; the day too where it is another. */
  timeAfter: (told: string, instant: string) => string;
  shortDate: (instant: string) => string;
  dayNumber: (instant: string) => string;
  weekday: (instant: string) => string;
}

export function formatIn(language: Language): Format {
  const tag = tags[language];
  const show = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options });
    return (instant: string) => format.format(new Date(instant));
  };
  const day = show({ day: '2-digit' });
  const month = show({ month: '2-digit' });
  const year = show({ year: 'numeric' });
  const shortDate = (instant: string) => `${day(instant)}/${month(instant)}`;
  const date = (instant: string) => `${shortDate(instant)}/${year(instant)}`;
  const time = show({ hour: '2-digit', minute: '2-digit', hour12: false });
  const longWeekday = show({ weekday: 'long' });
  const weekdayTime = (instant: string) => `${time(instant)} ${longWeekday(instant)}, ${shortDate(instant)}`;
  return {
    mark: (value) => (language === 'vi' ? value.replace('.', ',') : value),
    number: (value, places) => value.toLocaleString(tag, places === undefined ? {} : { minimumFractionDigits: places, maximumFractionDigits: places }),
    percent: (value) => `${value.toLocaleString(tag, { maximumFractionDigits: 1 })}%`,
    date,
    time,
    clock: show({ hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }),
    dateTime: (instant) => `${time(instant)}, ${date(instant)}`,
    longDate: show({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    weekdayTime,
    timeAfter: (told, instant) => (date(told) === date(instant) ? time(instant) : weekdayTime(instant)),
    shortDate,
    dayNumber: day,
    weekday: show({ weekday: language === 'vi' ? 'narrow' : 'short' }),
  };
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'vi';
  return useMemo(() => formatIn(language), [language]);
}
