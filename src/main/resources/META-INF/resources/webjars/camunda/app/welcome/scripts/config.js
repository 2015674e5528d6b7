import '../../tasklist/scripts/sign-in.js';
import '../../tasklist/scripts/clock.js';

document.documentElement.lang = 'vi';

export default {
  // shown together as "Daihoi – Đại hội Đảng"
  app: {
    vendor: 'Daihoi –',
    name: 'Đại hội Đảng'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  // instead of the vendor's documentation
  links: [
    {
      label: 'Bảng theo dõi',
      href: '/board',
      description: 'Tiến độ đại hội của các đơn vị'
    }
  ],
  disableWelcomeMessage: true
};
