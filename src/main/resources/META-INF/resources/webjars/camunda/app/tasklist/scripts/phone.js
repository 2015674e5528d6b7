/* On a narrow screen the columns stand one below the other; a task that is opened comes into view. */
define(['angular'], function(angular) {
  const NARROW = '(max-width: 767px)';

  angular.module('daihoi.phone', []).directive('camTasklistTaskMeta', function() {
    return {
      restrict: 'A',
      link: function(scope, element) {
        const details = element[0].closest('.task-details');
        if (details && matchMedia(NARROW).matches) {
          setTimeout(() => details.getBoundingClientRect().top > innerHeight / 2 && details.scrollIntoView());
        }
      }
    };
  });
});
