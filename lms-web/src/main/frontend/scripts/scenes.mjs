import { examScenes } from './scenes-exam.mjs';

/** What `look.mjs` visits: who looks, where, and what is done before the picture. */
export const scenes = {
  ...examScenes,
  'dang-nhap': { path: '/dang-nhap' },
  'dang-nhap-sai': {
    path: '/dang-nhap',
    act: async (page) => {
      await page.fill('[name=username]', 'giaovien1');
      await page.fill('[name=password]', 'sai');
      await page.click('[type=submit]');
      await page.waitForSelector('[role=alert]');
    },
  },
  'doi-mat-khau': { path: '/', who: 'moi' },
  'hom-nay-hoc-sinh': { path: '/', who: 'hocsinh01' },
  'hom-nay-hoc-sinh-moi': { path: '/', who: 'hocsinh40' },
  'hom-nay-giao-vien': { path: '/', who: 'giaovien1' },
  'hom-nay-khao-thi': { path: '/', who: 'khaothi' },
  them: { path: '/', who: 'quantri', sizes: ['phone'], act: (page) => page.click('button[aria-haspopup=dialog]') },
  'danh-muc-ca-nhan': { path: '/', who: 'giaovien1', act: (page) => page.click('header button[aria-haspopup=menu] >> nth=1') },
  'khong-co-trang': { path: '/khong-co', who: 'giaovien1' },
};
