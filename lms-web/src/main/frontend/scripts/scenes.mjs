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
  'ngan-hang': { path: '/ngan-hang', who: 'khaothi' },
  'ngan-hang-cau-hoi': { path: '/ngan-hang?cau=item-0', who: 'khaothi' },
  'ngan-hang-dung-sai': { path: '/ngan-hang?cau=item-1', who: 'khaothi' },
  'ngan-hang-trang': { path: '/ngan-hang/item-2', who: 'khaothi' },
  'ngan-hang-trong': { path: '/ngan-hang?q=kh%C3%B4ng-c%C3%B3', who: 'giaovien1' },
  'ngan-hang-loc': { path: '/ngan-hang?mon=TOAN', who: 'giaovien1', sizes: ['phone'], act: (page) => page.click('[role=search] > button') },
  'nhap-tep': { path: '/ngan-hang/nhap', who: 'khaothi' },
  'nhap-tep-bao-cao': { path: '/ngan-hang/nhap?tep=i1', who: 'khaothi' },
  'nhap-tep-dang-chay': { path: '/ngan-hang/nhap?tep=i2', who: 'khaothi' },
  'con-nguoi': { path: '/con-nguoi', who: 'quantri' },
  'con-nguoi-lop': { path: '/con-nguoi?donvi=u-12a3', who: 'quantri' },
  'con-nguoi-cap-lai': {
    path: '/con-nguoi?donvi=u-12a3',
    who: 'quantri',
    act: async (page) => {
      await page.getByRole('button', { name: /Võ Minh Châu/ }).click();
      await page.getByRole('dialog').getByRole('button').last().click();
      await page.waitForSelector('output');
    },
  },
  'chuong-trinh': { path: '/chuong-trinh', who: 'giaovien1' },
  'khong-duoc-vao': { path: '/ngan-hang/nhap', who: 'giaovien1' },
  'khong-co-trang': { path: '/khong-co', who: 'giaovien1' },
};
