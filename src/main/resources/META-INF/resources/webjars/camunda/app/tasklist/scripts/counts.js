/* Beside each filter, how many tasks it holds; Tasklist itself counts only the one that is open. */
define(['angular'], function(angular) {
  const EVERY = 60000;

  angular.module('daihoi.counts', []).directive('taskFilter', [
    '$http',
    '$interval',
    function($http, $interval) {
      return {
        restrict: 'C',
        link: function(scope, element) {
          const shown = angular.element('<span class="held" aria-live="polite"></span>');
          element.find('a').eq(0).append(shown);

          const count = () =>
            $http
              .get(`../../../api/engine/engine/default/filter/${scope.filter.id}/count`)
              .then(({data}) => shown.text(data.count))
              .catch(() => shown.text(''));

          const timer = $interval(count, EVERY);
          const stop = scope.$watch('filterCount', count);
          scope.$on('$destroy', () => {
            $interval.cancel(timer);
            stop();
          });
        }
      };
    }
  ]);
});
