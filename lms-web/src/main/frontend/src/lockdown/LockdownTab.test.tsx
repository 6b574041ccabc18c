import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Capability, Lockdown } from '../api/types';
import { refusal, serve, sessionOf, visit } from '../app/page.test-env';
import { sitting } from '../rooms/room.test-env';
import { Gate } from '../session/Gate';
import { LockdownTab } from './LockdownTab';

afterEach(() => vi.unstubAllGlobals());

const path = `/sittings/${sitting.id}/lockdown`;
const open: Lockdown = { safeBrowser: false, hasQuitPassword: false, browserExamKeys: [], networks: '', oneDevice: false, configKey: 'cd'.repeat(32) };
const key = 'ab'.repeat(32);

const show = async (lockdown: Lockdown, more: Record<string, unknown> = {}, capabilities: Capability[] = ['SITTING_READ', 'SITTING_MANAGE']) => {
  const calls = serve({ 'GET /session': sessionOf(capabilities), [`GET ${path}`]: lockdown, ...more });
  await visit([{ element: <Gate />, children: [{ path: '/', element: <LockdownTab sitting={sitting} /> }] }], '/');
  await screen.findByLabelText('Chỉ nhận máy trong các mạng');
  return calls;
};

describe('where and with what a sitting is sat', () => {
  it('is open to all until somebody asks for more', async () => {
    await show(open);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Safe Exam Browser/ }).checked).toBe(false);
    expect(screen.queryByRole('link', { name: 'Tải tệp .seb' })).toBeNull();
  });

  it('asks for the browser with its keys, and offers its file then', async () => {
    const set: Lockdown = { ...open, safeBrowser: true, hasQuitPassword: true, browserExamKeys: [key] };
    const calls = await show(open, { [`PUT ${path}`]: set });
    await userEvent.click(screen.getByRole('checkbox', { name: /Safe Exam Browser/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Chỉ một máy/ }));
    await userEvent.type(screen.getByLabelText('Mật khẩu thoát trước giờ'), 'thoat-som');
    await userEvent.click(screen.getByLabelText('Browser Exam Key được nhận'));
    await userEvent.paste(`${key}, `);
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
        safeBrowser: true,
        quitPassword: 'thoat-som',
        browserExamKeys: [key],
        networks: '',
        oneDevice: true,
      }),
    );
    expect((await screen.findByRole('link', { name: 'Tải tệp .seb' })).getAttribute('href')).toBe(`/api/v1${path}/browser.seb`);
    expect(screen.getByLabelText<HTMLInputElement>('Mật khẩu thoát trước giờ').value).toBe('');
  });

  it('keeps the password where none is typed, and takes it away when told so', async () => {
    const kept: Lockdown = { ...open, safeBrowser: true, hasQuitPassword: true };
    const calls = await show(kept, { [`PUT ${path}`]: kept });
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT').at(-1)?.body).toMatchObject({ quitPassword: null }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bỏ mật khẩu thoát' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT').at(-1)?.body).toMatchObject({ quitPassword: '' }));
  });

  it('says what is wrong with a network', async () => {
    await show(open, { [`PUT ${path}`]: refusal(422, 'sitting-not-valid', 'Thiết lập chưa đúng') });
    await userEvent.type(screen.getByLabelText('Chỉ nhận máy trong các mạng'), '10.20.0');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa lưu được');
  });

  it('is shown to who may not change it', async () => {
    await show({ ...open, networks: '10.0.0.0/8' }, {}, ['SITTING_READ']);
    expect(screen.queryByRole('button', { name: 'Lưu' })).toBeNull();
    expect(
      screen.getByLabelText<HTMLTextAreaElement>('Chỉ nhận máy trong các mạng').disabled ||
        screen.getByRole('group', { name: 'Thi ở đâu' }).hasAttribute('disabled'),
    ).toBe(true);
  });
});
