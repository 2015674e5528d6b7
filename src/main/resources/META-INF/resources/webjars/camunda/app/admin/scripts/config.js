import '../../tasklist/scripts/sign-in.js';
import '../../tasklist/scripts/clock.js';

export default {
  // shown together as "Daihoi – Quản trị"
  app: {
    vendor: 'Daihoi –',
    name: 'Quản trị'
  },
  // for technical administrators: English
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
