const cell = (page) => page.locator('input[data-cell]').nth(3);

/** Pages of exam managers and of pupils' results. */
export const examScenes = {
  'ma-tran-danh-sach': { path: '/ma-tran', who: 'khaothi' },
  'ma-tran-moi': { path: '/ma-tran?moi=1', who: 'khaothi' },
  'ma-tran-dinh-dang': { path: '/ma-tran/dinh-dang', who: 'khaothi' },
  'ma-tran-toan': { path: '/ma-tran/b1', who: 'khaothi', act: (page, size) => size === 'desktop' && cell(page).focus() },
  'ma-tran-tin': { path: '/ma-tran/b2', who: 'khaothi' },
  'ma-tran-van': { path: '/ma-tran/b3', who: 'khaothi' },
  'ma-tran-sua': {
    path: '/ma-tran/b1',
    who: 'khaothi',
    act: async (page, size) => {
      if (size === 'phone') await page.locator('.mantine-Accordion-control').first().click();
      await cell(page).fill('5');
      await page.waitForTimeout(900);
    },
  },
  'ma-tran-them': { path: '/ma-tran/b2', who: 'khaothi', act: (page) => page.getByRole('button', { name: /Thêm nội dung|Add topics/ }).click() },
  'ma-tran-sinh-de': {
    path: '/ma-tran/b1',
    who: 'khaothi',
    act: async (page) => {
      await page.getByRole('button', { name: /Sinh đề từ|Draw papers/ }).click();
      await page.getByRole('radio', { name: /song song|Parallel/ }).check();
      await page.getByRole('button', { name: /Sinh 4|Draw 4/ }).click();
      await page.waitForSelector('[role=alert]');
    },
  },
  'ma-tran-xung-dot': {
    path: '/ma-tran/b1',
    who: 'khaothi',
    act: async (page) => {
      await page.getByRole('button', { name: /Đổi tên|Rename/ }).click();
      await page.getByRole('textbox', { name: /Tên ma trận|Name of/ }).fill('Bản xung đột');
      await page.getByRole('button', { name: /^(Xong|Done)$/ }).click();
      await page.getByRole('button', { name: /^(Lưu|Save)$/ }).click();
      await page.waitForSelector('dl');
    },
  },
  'de-danh-sach': { path: '/de', who: 'khaothi' },
  'de-trang': { path: '/de/p1', who: 'khaothi' },
  'de-ma': { path: '/de/p1/0421', who: 'khaothi' },
  'de-ma-dap-an': { path: '/de/p1/0421', who: 'khaothi', act: (page) => page.getByRole('switch').check({ force: true }) },
  'de-ma-anh': { path: '/de/p2/0421', who: 'khaothi' },
  'ca-thi-danh-sach': { path: '/ca-thi', who: 'khaothi' },
  'ca-thi-moi': { path: '/ca-thi/moi?de=p1', who: 'khaothi', act: (page) => page.getByRole('checkbox').first().check() },
  'ca-thi-moi-loi': { path: '/ca-thi/moi', who: 'khaothi', act: (page) => page.locator('[type=submit]').click() },
  'ca-thi-dang-thi': { path: '/ca-thi/s1', who: 'khaothi' },
  'ca-thi-thu-bai': {
    path: '/ca-thi/s1',
    who: 'khaothi',
    act: (page) =>
      page
        .getByRole('button', { name: /Thu bài của|Hand in for/ })
        .first()
        .click(),
  },
  'ca-thi-ket-qua': { path: '/ca-thi/s7?muc=ket-qua', who: 'khaothi' },
  'ca-thi-cong-bo': { path: '/ca-thi/s7', who: 'khaothi', act: (page) => page.getByRole('button', { name: /^(Công bố|Release)/ }).click() },
  'ngay-thi': { path: '/ngay-thi', who: 'khaothi' },
  'giam-thi-phong': { path: '/ca-thi/s1/giam-thi', who: 'khaothi' },
  'giam-thi': { path: '/ca-thi/s1/giam-thi/r1', who: 'khaothi', act: (page) => page.waitForSelector('[data-state]') },
  'giam-thi-cua-nguoi-khac': { path: '/ca-thi/s1/giam-thi/r9', who: 'khaothi', act: (page) => page.waitForSelector('h1') },
  'ky-thi': { path: '/ky-thi', who: 'hocsinh01' },
  'ket-qua-danh-sach': { path: '/ket-qua', who: 'hocsinh01' },
  'ket-qua-bai': { path: '/ket-qua/a-released', who: 'hocsinh01' },
  'ket-qua-sai': { path: '/ket-qua/a-released?loc=sai', who: 'hocsinh01' },
  'ket-qua-chua': { path: '/ket-qua/a-khac', who: 'hocsinh01' },
};
