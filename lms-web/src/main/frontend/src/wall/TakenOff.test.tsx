import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusal, serve, sessionOf, visit } from '../app/page.test-env';
import { Gate } from '../session/Gate';
import WallPage from './WallPage';

afterEach(() => vi.unstubAllGlobals());

const invigilation = '/sittings/s1/invigilation';
const routes = [
  {
    element: <Gate />,
    children: ['/ca-thi/:id/giam-thi', '/ca-thi/:id/giam-thi/:room'].map((path) => ({ path, element: <WallPage /> })),
  },
];
const open = (at: string) => {
  serve({
    'GET /session': sessionOf(['BANK_READ']),
    [`GET ${invigilation}`]: () => refusal(403, 'forbidden', 'Không được phép'),
    [`GET ${invigilation}/wall`]: () => refusal(403, 'forbidden', 'Không được phép'),
  });
  return visit(routes, at);
};
const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('a wall that was taken from whoever looks', () => {
  it('says what happened and leads to the rooms that are left', async () => {
    const { container } = await open('/ca-thi/s1/giam-thi/r1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bạn không còn coi phòng này' })).toBeVisible();
    expect(screen.getByText(/Phân công giám thị vừa thay đổi/)).toBeVisible();
    expect(linkTo('Các phòng bạn đang coi')).toBe('/ca-thi/s1/giam-thi');
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
  });

  it('leads to today where no room of the sitting is left', async () => {
    await open('/ca-thi/s1/giam-thi');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bạn không còn coi thi ở ca này' })).toBeVisible();
    expect(linkTo('Về trang hôm nay')).toBe('/');
    expect(screen.queryByRole('link', { name: 'Các phòng bạn đang coi' })).toBeNull();
  });
});
