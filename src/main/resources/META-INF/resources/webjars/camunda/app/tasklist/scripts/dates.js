/* How dates look: a Vietnamese calendar without numbers of weeks, and the day itself beside "in 10 days". */
define(['angular', 'locale-vi'], function(angular) {
  angular
    .module('daihoi.dates', ['ui.bootstrap', 'angularMoment', 'ngLocaleVi'])
    .config([
      'uibDatepickerConfig',
      'uibDatepickerPopupConfig',
      'amTimeAgoConfig',
      function(calendar, popup, timeAgo) {
        calendar.formatDayTitle = "'Tháng' M 'năm' yyyy";
        calendar.showWeeks = false;
        popup.currentText = 'Hôm nay';
        popup.clearText = 'Xóa';
        popup.closeText = 'Xong';
        // the style sheet shows this title of a due date
        timeAgo.titleFormat = 'DD/MM/YYYY';
      }
    ])
    .run([
      'moment',
      function(moment) {
        // what is left is counted in whole days, never rounded up and never as "a month"
        moment.relativeTimeRounding(Math.floor);
        moment.relativeTimeThreshold('h', 24);
        moment.relativeTimeThreshold('d', 1000);
      }
    ]);
});
