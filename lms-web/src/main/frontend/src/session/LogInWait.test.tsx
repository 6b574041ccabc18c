import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusal, serve, sessionOf, visit } from '../app/page.test-env';
import LogIn from './LogIn';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const nobody = sessionOf([], { person: null });
const routes = [
  { path: '/dang-nhap', element: <LogIn /> },
  { path: '*', element: <p>trang trong</p> },
];
const busy = (seconds: number) => refusal(503, 'log-in-busy', 'Đang có rất nhiều người đăng nhập', { 'Retry-After': String(seconds) });

async function logIn() {
  const user = userEvent.setup();
  await visit(routes, '/dang-nhap');
  await user.type(await screen.findByRole('textbox', { name: 'Tên đăng nhập' }), 'hocsinh01');
  await user.type(screen.getByLabelText('Mật khẩu'), 'mat-khau');
  // From here on no jitter: a turned-away log-in comes again after just what the server said.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  return user;
}
const posts = (calls: { method: string }[]) => calls.filter(({ method }) => method === 'POST').length;

describe('logging in when many do', () => {
  it('says so after a moment and goes on by itself', async () => {
    const replies = [busy(2), sessionOf([])];
    const calls = serve({ 'GET /session': nobody, 'POST /session': () => replies.shift() });
    await logIn();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(await screen.findByText('Đang có rất nhiều người đăng nhập')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(await screen.findByText('trang trong')).toBeInTheDocument();
    expect(posts(calls)).toBe(2);
  });

  it('can be cancelled, and asks no more', async () => {
    const calls = serve({ 'GET /session': nobody, 'POST /session': () => busy(3) });
    const user = await logIn();
    await user.click(await screen.findByRole('button', { name: 'Hủy' }));
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
    await new Promise((over) => setTimeout(over, 3_500));
    expect(posts(calls)).toBe(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Tên đăng nhập' })).toHaveValue('hocsinh01');
    expect(screen.getByRole('button', { name: 'Đăng nhập' })).toBeEnabled();
  }, 20_000);

  it('shows another refusal that comes after the wait', async () => {
    const replies = [busy(1), refusal(401, 'wrong-credentials', 'Sai mật khẩu')];
    serve({ 'GET /session': nobody, 'POST /session': () => replies.shift() });
    await logIn();
    expect(await screen.findByRole('alert')).toHaveTextContent('Sai mật khẩu');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
