import './sign-in.js';
import './clock.js';
import './words.js';

document.documentElement.lang = 'vi';

// the tasks' forms share one script; without it Tasklist itself still works
try {
  await import('/forms/form.js');
} catch (problem) {
  console.warn('forms/form.js', problem);
}

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
  requireJsConfig: {
    ngDeps: ['daihoi.board', 'daihoi.cards', 'daihoi.counts', 'daihoi.dates', 'daihoi.notices', 'daihoi.phone'],
    deps: ['board', 'cards', 'counts', 'dates', 'notices', 'phone'],
    paths: {
      board: '../tasklist/scripts/board',
      cards: '../tasklist/scripts/cards',
      counts: '../tasklist/scripts/counts',
      dates: '../tasklist/scripts/dates',
      notices: '../tasklist/scripts/notices',
      phone: '../tasklist/scripts/phone',
      'locale-vi': '../tasklist/scripts/locale-vi'
    }
  },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'nhận việc đang chọn'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'chuyển đến bộ lọc đầu tiên'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'chuyển đến việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'chuyển đến ô nhập đầu tiên của biểu mẫu'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'mở cửa sổ bắt đầu quy trình'
    }
  }
};
