import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusal, serve, sessionOf, visit } from '../app/page.test-env';
import ChangePassword from './ChangePassword';
import { Gate } from './Gate';
import LogIn from './LogIn';

afterEach(() => vi.unstubAllGlobals());

const nobody = sessionOf([], { person: null });
const routes = [
  { path: '/dang-nhap', element: <LogIn /> },
  {
    element: <Gate />,
    children: [
      { path: '/doi-mat-khau', element: <ChangePassword /> },
      { path: '*', element: <p>trang trong</p> },
    ],
  },
];

const fill = async (username: string, password: string) => {
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Tên đăng nhập' }), username);
  await user.type(screen.getByLabelText('Mật khẩu'), password);
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
};

describe('logging in', () => {
  it('stands before every page and leads back to the one that was wanted', async () => {
    const calls = serve({ 'GET /session': nobody, 'POST /session': sessionOf(['BANK_READ']) });
    const { router } = await visit(routes, '/ngan-hang?mon=TOAN');
    await fill(' giaovien1 ', 'mat-khau');
    await screen.findByText('trang trong');
    expect(router.state.location.pathname + router.state.location.search).toBe('/ngan-hang?mon=TOAN');
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ username: 'giaovien1', password: 'mat-khau' });
  });

  it('never leads to another site', async () => {
    serve({ 'GET /session': nobody, 'POST /session': sessionOf([]) });
    const { router } = await visit(routes, '/dang-nhap?ve=//evil.example');
    await fill('giaovien1', 'mat-khau');
    await screen.findByText('trang trong');
    expect(router.state.location.pathname).toBe('/');
  });

  it('says what the server refused and keeps what was typed', async () => {
    serve({ 'GET /session': nobody, 'POST /session': refusal(401, 'wrong-credentials', 'Sai mật khẩu') });
    await visit(routes, '/dang-nhap');
    await fill('giaovien1', 'sai');
    expect(await screen.findByRole('alert')).toHaveTextContent('Sai mật khẩu');
    expect(screen.getByRole('textbox', { name: 'Tên đăng nhập' })).toHaveValue('giaovien1');
  });

  it('sends nothing while a field is empty', async () => {
    const calls = serve({ 'GET /session': nobody });
    await visit(routes, '/dang-nhap');
    await userEvent.click(await screen.findByRole('button', { name: 'Đăng nhập' }));
    expect(screen.getByText('Hãy nhập tên đăng nhập')).toBeInTheDocument();
    expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('a password given by someone else', () => {
  it('has to be changed before anything else', async () => {
    const session = sessionOf([]);
    const forced = { ...session, person: session.person && { ...session.person, mustChangePassword: true } };
    serve({ 'GET /session': forced });
    const { router } = await visit(routes, '/ngan-hang');
    await screen.findByRole('heading', { name: 'Đổi mật khẩu' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/doi-mat-khau'));
  });
});
