/** So many units as words, such as `2 giờ 0 phút` or `1 phút 5 giây`: the two largest that there are. */
export function lengthWords(
  t: (key: 'length.hours' | 'length.minutes' | 'length.seconds', values: { first: number; second: number }) => string,
  seconds: number,
): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes === 0) return t('length.seconds', { first: whole, second: 0 });
  if (minutes < 60) return t('length.minutes', { first: minutes, second: whole % 60 });
  return t('length.hours', { first: Math.floor(minutes / 60), second: minutes % 60 });
}
